/** The object, file or pipeline that a subject is in: `Deployment/web:web[PORT]` is of `Deployment/web`. */
export function objectOf(subject: string): string {
  return subject.replace(/\[.*$/su, '').replace(/[:#][^/]*$/u, '')
}

/** What names a subject beside the place where it stands: nothing for the file itself, `image.tag` for an entry of it. */
export function nameBeside(subject: string, file: string | undefined): string {
  if (subject === 'project' || subject === file) return ''
  const whole = file !== undefined && subject.startsWith(file) ? file : 'project'
  const inside = subject.startsWith(whole) ? subject.slice(whole.length) : ''
  return /^[[#]/u.test(inside) ? inside.replace(/^#|^\[(.*)\]$/su, '$1') : subject
}
