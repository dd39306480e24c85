// From the page's text back to arrays: the reverse of app/exports/web/packing.py, step by step.
import { unzlibSync } from "fflate";

/** The packed arrays of the page as bytes. */
export function bytesOf(text) {
  const letters = atob(text.trim());
  const packed = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) packed[i] = letters.charCodeAt(i);
  return unzlibSync(packed);
}

/** Columns of bytes that were written as differences; interleaved again, `stride` bytes a row. */
export function bytes(raw, at, rows, columns, stride = columns, rest = 255) {
  const out = new Uint8Array(rows * stride);
  if (stride > columns) out.fill(rest);
  for (let column = 0; column < columns; column += 1) {
    let value = 0;
    for (let row = 0; row < rows; row += 1) {
      value = (value + raw[at + column * rows + row]) & 255;
      out[row * stride + column] = value;
    }
  }
  return out;
}

/** Positions in millimetres: whole steps from a corner, written as folded differences in byte planes. */
export function points(raw, at, rows, low, step) {
  const out = new Float32Array(rows * 3);
  const high = at + rows * 3;
  for (let column = 0; column < 3; column += 1) {
    let value = 0;
    for (let row = 0; row < rows; row += 1) {
      const place = column * rows + row;
      const folded = raw[at + place] | (raw[high + place] << 8);
      value = (value + (folded & 1 ? -((folded + 1) >> 1) : folded >> 1)) & 65535;
      out[row * 3 + column] = low[column] + value * step[column];
    }
  }
  return out;
}

/** Vertex numbers of the triangles: each code says how far back a corner lies, 0 is the next new vertex. */
export function corners(raw, at, count, vertices) {
  const out = vertices > 65535 ? new Uint32Array(count) : new Uint16Array(count);
  let next = 0;
  for (let i = 0; i < count; i += 1) {
    const code = raw[at + i] | (raw[at + count + i] << 8);
    out[i] = next - code;
    if (code === 0) next += 1;
  }
  return out;
}

/** Unit normals from the unfolded octahedron. */
export function normals(raw, at, rows) {
  const square = bytes(raw, at, rows, 2);
  const out = new Float32Array(rows * 3);
  for (let row = 0; row < rows; row += 1) {
    let x = (square[row * 2] - 128) / 127;
    let y = (square[row * 2 + 1] - 128) / 127;
    const z = 1 - Math.abs(x) - Math.abs(y);
    if (z < 0) {
      const over = x;
      x = (1 - Math.abs(y)) * (over < 0 ? -1 : 1);
      y = (1 - Math.abs(over)) * (y < 0 ? -1 : 1);
    }
    const length = Math.hypot(x, y, z) || 1;
    out[row * 3] = x / length;
    out[row * 3 + 1] = y / length;
    out[row * 3 + 2] = z / length;
  }
  return out;
}
