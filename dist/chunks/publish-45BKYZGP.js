import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-4JCAM5TY.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-PCPT7GEB.js";
import "./chunk-XV47GBZ3.js";
import "./chunk-3XX445LT.js";
import "./chunk-6C45JXOD.js";
import "./chunk-SLHKATWG.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-H56WQLRS.js";
import "./chunk-CGSVEPBE.js";
import "./chunk-G2Q2DYBK.js";
import "./chunk-GU7XUS4I.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
