import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-47ZPMH5Z.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-BPPTQXXD.js";
import "./chunk-7B6FSYSA.js";
import "./chunk-UYVIMTCF.js";
import "./chunk-JN5ZUXBD.js";
import "./chunk-6XJKDO5U.js";
import "./chunk-4XATVYCH.js";
import "./chunk-O2522IFR.js";
import "./chunk-6N2PN6AH.js";
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
