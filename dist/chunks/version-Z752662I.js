import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  version
} from "./chunk-CHBILV2S.js";
import "./chunk-2JYEHBWR.js";
export {
  version
};
