import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-R4ALYOJ4.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-EOUUEIF2.js";
import "./chunk-FWUJHZID.js";
import "./chunk-QW5BCKKV.js";
import "./chunk-7L4VHFWU.js";
import "./chunk-7I7SWXXR.js";
import "./chunk-SODLN7PL.js";
import "./chunk-LRKTIXBI.js";
import "./chunk-HDHW7OOP.js";
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
