import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-M767ZCF6.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-GFE5JQ5U.js";
import "./chunk-K5ZQWKLC.js";
import "./chunk-MKSIVHNI.js";
import "./chunk-OTONFB74.js";
import "./chunk-3UWU6X7I.js";
import "./chunk-HMWGODWM.js";
import "./chunk-QEW26NPL.js";
import "./chunk-73M7AIWP.js";
import "./chunk-O56RL774.js";
import "./chunk-N7HNEY3I.js";
import "./chunk-QTCX36IH.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-2555CPK3.js";
import "./chunk-RRAVW2CH.js";
import "./chunk-CGSVEPBE.js";
import "./chunk-PUQQKSFQ.js";
import "./chunk-736ST75G.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-Z2STOFF7.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
