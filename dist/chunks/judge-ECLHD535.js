import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-PX6AQGHZ.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-WDEODHFZ.js";
import "./chunk-FWUJHZID.js";
import "./chunk-YTTYS6S5.js";
import "./chunk-7L4VHFWU.js";
import "./chunk-C3UUKTGR.js";
import "./chunk-YM5DT2A7.js";
import "./chunk-LRKTIXBI.js";
import "./chunk-R5P2RGBB.js";
import "./chunk-LRAE6WE5.js";
import "./chunk-NGM7VQZB.js";
import "./chunk-QTCX36IH.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-YMZ5A23C.js";
import "./chunk-RRAVW2CH.js";
import "./chunk-CGSVEPBE.js";
import "./chunk-SPF5EEOT.js";
import "./chunk-GU7XUS4I.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-VDJZCN5R.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
