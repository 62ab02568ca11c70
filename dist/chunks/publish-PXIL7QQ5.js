import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  summaryOf
} from "./chunk-W4IUVNH4.js";
import "./chunk-SLHKATWG.js";
import "./chunk-QG3PUDL5.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-ZOU3OISI.js";
import "./chunk-HQJRW2MF.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  summaryOf
};
