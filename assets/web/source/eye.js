// Where the eye is: the same arithmetic as in app/scene/camera.py. Body frame, millimetres: +x the person's right, +y front, +z up.

const STEEPEST = 85;
const NEAREST = 25;
const FARTHEST = 12000;
const radians = (degrees) => (degrees * Math.PI) / 180;
const within = (value, low, high) => Math.min(Math.max(value, low), high);

/** Unit vector from the focal point to the eye. Azimuth 0 is the front, 90 the person's right, 180 the back. */
export function direction({ azimuth, pitch }) {
  const a = radians(azimuth);
  const p = radians(pitch);
  return [Math.sin(a) * Math.cos(p), Math.cos(a) * Math.cos(p), Math.sin(p)];
}

/** Right and up on the screen, and towards the eye, in the body frame. */
export function axes(eye) {
  const back = direction(eye);
  const length = Math.hypot(back[0], back[1]) || 1;
  const right = [-back[1] / length, back[0] / length, 0];
  const up = [
    back[1] * right[2] - back[2] * right[1],
    back[2] * right[0] - back[0] * right[2],
    back[0] * right[1] - back[1] * right[0],
  ];
  return [right, up, back];
}

export function position(eye) {
  return direction(eye).map((part, i) => eye.focal[i] + part * eye.distance);
}

const pixelsPerMm = (eye, height) => height / (2 * eye.distance * Math.tan(radians(eye.angle) / 2));

export function turned(eye, across, upwards) {
  const azimuth = ((((eye.azimuth + across + 180) % 360) + 360) % 360) - 180;
  return { ...eye, azimuth, pitch: within(eye.pitch - upwards, -STEEPEST, STEEPEST) };
}

export function panned(eye, right, down, height) {
  const [sideways, upwards] = axes(eye);
  const size = pixelsPerMm(eye, height);
  return { ...eye, focal: eye.focal.map((value, i) => value + (-sideways[i] * right + upwards[i] * down) / size) };
}

/** Nearer by a factor, so that what lies under the pixel (from the middle, y down) stays there. */
export function zoomed(eye, factor, x, y, height) {
  const distance = within(eye.distance / factor, NEAREST, FARTHEST);
  const [sideways, upwards] = axes(eye);
  const share = (1 - distance / eye.distance) / pixelsPerMm(eye, height);
  return { ...eye, distance, focal: eye.focal.map((value, i) => value + (sideways[i] * x - upwards[i] * y) * share) };
}

/** A view fitted to a square, stepped back so that a narrow picture still holds it. */
export function fitted(view, aspect) {
  return aspect < 1 ? { ...view, distance: view.distance / aspect } : { ...view };
}

/** On the way from one eye to another: 0 the start, 1 the end, eased; a window opens at the end of the way. */
export function between(start, end, share) {
  if (share >= 1) return { ...end };
  const t = share ** 3 * (share * (6 * share - 15) + 10);
  const turn = ((((end.azimuth - start.azimuth + 180) % 360) + 360) % 360) - 180;
  const distance = start.distance * (end.distance / start.distance) ** t;
  const change = end.distance - start.distance;
  const along = Math.abs(change) < 1e-6 ? t : (distance - start.distance) / change;
  const window = end.window && { ...end.window, radius: end.window.radius * Math.max(3 * t - 2, 0) };
  return {
    focal: start.focal.map((value, i) => value * (1 - along) + end.focal[i] * along),
    distance,
    azimuth: start.azimuth + turn * t,
    pitch: start.pitch + (end.pitch - start.pitch) * t,
    angle: start.angle + (end.angle - start.angle) * t,
    window: window || undefined,
    only: end.only,
    without: share > 0.5 ? end.without : start.without,
    lamp: (start.lamp || 0) * (1 - t) + (end.lamp || 0) * t,
  };
}

/** What lies at the left and at the right edge of the picture: sides of the body, "front" or "back". */
export function sidesInSight(eye) {
  const [right] = axes(eye);
  if (Math.abs(right[0]) >= 0.5) return right[0] > 0 ? ["left", "right"] : ["right", "left"];
  return right[1] > 0 ? ["back", "front"] : ["front", "back"];
}
