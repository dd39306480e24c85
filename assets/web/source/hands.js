// Mouse, fingers and pen on the picture: left-drag turns, Shift-, middle- and right-drag move, the wheel zooms to the pointer;
// one finger turns, two move and zoom; a press without a drag chooses.
import { panned, turned, zoomed } from "./eye.js";

const DEGREES_PER_PIXEL = 0.4;
const STILL_PIXELS = 5;
const WHEEL = 0.0015;

export function listenTo(canvas, eyes) {
  const held = new Map();
  let travelled = 0;
  const spot = (event) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const fromMiddle = ({ x, y }) => [x - canvas.clientWidth / 2, y - canvas.clientHeight / 2 - eyes.shift()];

  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    if (!held.size) travelled = 0;
    held.set(event.pointerId, { ...spot(event), moves: event.shiftKey || event.button === 1 || event.button === 2 });
    if (held.size > 1) travelled = Infinity;
    if (event.button === 1) event.preventDefault();
  });

  canvas.addEventListener("pointermove", (event) => {
    const before = held.get(event.pointerId);
    if (!before) return;
    const now = spot(event);
    const right = now.x - before.x;
    const down = now.y - before.y;
    travelled += Math.hypot(right, down);
    const height = canvas.clientHeight;
    if (held.size === 2) {
      const other = [...held].find(([id]) => id !== event.pointerId)[1];
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(Math.hypot(before.x - other.x, before.y - other.y), 1);
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      eyes.set(zoomed(panned(eyes.now(), right / 2, down / 2, height), factor, ...fromMiddle(middle), height));
    } else if (travelled > STILL_PIXELS) {
      eyes.set(before.moves
        ? panned(eyes.now(), right, down, height)
        : turned(eyes.now(), right * DEGREES_PER_PIXEL, down * DEGREES_PER_PIXEL));
    }
    held.set(event.pointerId, { ...now, moves: before.moves });
  });

  const release = (event) => {
    const was = held.get(event.pointerId);
    held.delete(event.pointerId);
    if (event.type === "pointerup" && was && !was.moves && travelled <= STILL_PIXELS) eyes.chooseAt(spot(event));
  };
  canvas.addEventListener("pointerup", release);
  canvas.addEventListener("pointercancel", release);
  canvas.addEventListener("contextmenu", (event) => event.preventDefault());
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    eyes.set(zoomed(eyes.now(), Math.exp(-event.deltaY * lines * WHEEL), ...fromMiddle(spot(event)), canvas.clientHeight));
  }, { passive: false });
}
