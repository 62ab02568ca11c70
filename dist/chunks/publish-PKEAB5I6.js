import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  publish,
  publishSaved
} from "./chunk-6DQWRHGS.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-FWUJHZID.js";
import "./chunk-7L4VHFWU.js";
import "./chunk-LRKTIXBI.js";
import "./chunk-LRAE6WE5.js";
import "./chunk-NGM7VQZB.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-YMZ5A23C.js";
import "./chunk-CGSVEPBE.js";
import "./chunk-SPF5EEOT.js";
import "./chunk-GU7XUS4I.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-VDJZCN5R.js";
import "./chunk-2JYEHBWR.js";
export {
  publish,
  publishSaved
};
