import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-ZVWHQGUW.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-2ZXD5QW3.js";
import "./chunk-JN5ZUXBD.js";
import "./chunk-O2522IFR.js";
import "./chunk-LRAE6WE5.js";
import "./chunk-NGM7VQZB.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-YMZ5A23C.js";
import "./chunk-CGSVEPBE.js";
import "./chunk-SPF5EEOT.js";
import "./chunk-AT7BOXDX.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-VDJZCN5R.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
