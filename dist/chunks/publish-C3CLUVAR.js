import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-F6DXJAIX.js";
import "./chunk-N7HNEY3I.js";
import "./chunk-QTCX36IH.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-2555CPK3.js";
import "./chunk-736ST75G.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-Z2STOFF7.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
