import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  require_undici
} from "./chunk-FM7WF73S.js";
import "./chunk-2JYEHBWR.js";
export default require_undici();
