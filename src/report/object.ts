/** The object, file or pipeline that a subject is in: `Deployment/web:web[PORT]` is of `Deployment/web`. */
export function objectOf(subject: string): string {
  return subject.replace(/\[.*$/su, '').replace(/[:#][^/]*$/u, '')
}
