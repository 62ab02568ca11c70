import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-TW3YXGG6.js";
import "./chunk-G6NI3VS2.js";
import "./chunk-CHKZBG5K.js";
import "./chunk-6B76WWM4.js";
import "./chunk-GH4DIPJ6.js";
import "./chunk-JJTGYDNF.js";
import "./chunk-7H4K4UK6.js";
import "./chunk-OOX5KMPE.js";
import "./chunk-XET6JIPL.js";
import "./chunk-CHBILV2S.js";
import "./chunk-SLHKATWG.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-ZOU3OISI.js";
import "./chunk-HQJRW2MF.js";
import "./chunk-DEPSM2E7.js";
import "./chunk-H56WQLRS.js";
import "./chunk-HYMA3MHI.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
