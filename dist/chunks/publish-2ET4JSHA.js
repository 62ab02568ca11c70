import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-5SB2ZZOI.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-ZPV3PRPG.js";
import "./chunk-UA7L3RMK.js";
import "./chunk-KOLNQ5Y6.js";
import "./chunk-EXZ3HOJG.js";
import "./chunk-SLHKATWG.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-H56WQLRS.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-G2Q2DYBK.js";
import "./chunk-GU7XUS4I.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
