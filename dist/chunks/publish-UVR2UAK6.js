import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-E2PFROLI.js";
import "./chunk-NGM7VQZB.js";
import "./chunk-QTCX36IH.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-YMZ5A23C.js";
import "./chunk-AT7BOXDX.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-VDJZCN5R.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
