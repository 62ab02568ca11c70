import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);
import {
  judge,
  judgeHere
} from "./chunk-RQKTEO4I.js";
import "./chunk-U4IF2XSH.js";
import "./chunk-RVGATVKL.js";
import "./chunk-2ZXD5QW3.js";
import "./chunk-O7BPY6CI.js";
import "./chunk-JN5ZUXBD.js";
import "./chunk-B24SZ4Z7.js";
import "./chunk-UD22FXXX.js";
import "./chunk-O2522IFR.js";
import "./chunk-7OKF6VKF.js";
import "./chunk-LRAE6WE5.js";
import "./chunk-NGM7VQZB.js";
import "./chunk-QTCX36IH.js";
import "./chunk-GXG6GLTD.js";
import "./chunk-YMZ5A23C.js";
import "./chunk-RRAVW2CH.js";
import "./chunk-CGSVEPBE.js";
import "./chunk-SPF5EEOT.js";
import "./chunk-AT7BOXDX.js";
import "./chunk-RH7KIIW5.js";
import "./chunk-VDJZCN5R.js";
import "./chunk-2JYEHBWR.js";
export {
  judge,
  judgeHere
};
