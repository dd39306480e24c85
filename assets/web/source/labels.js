// Where labels go on the picture: beside what they name, inside it, never over one another (as app/scene/labels.py does).

const GAP = 6;
const REACH = 30;
const SIDES = 22;
const COVERED = 0.5;
const RINGS = [1, 1.7, 2.6, 3.8, 5.4, 7.5];
const WAYS = [[1, 0, 0], [1, -0.7, 0.2], [1, 0.7, 0.2], [-1, 0, 0.8], [-1, -0.7, 0.9], [-1, 0.7, 0.9], [0, -1, 1.2], [0, 1, 1.2]];

/** Whether dark letters are read better on a colour (#rrggbb) than white ones: relative luminance, as the window decides. */
function bright(colour) {
  const [r, g, b] = colour.match(/[0-9a-f]{2}/gi).map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b >= 0.36;
}

const overlap = (a, b) =>
  a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP;
const covers = (box, point) =>
  box.x - 3 < point.x && point.x < box.x + box.width + 3 && box.y - 3 < point.y && point.y < box.y + box.height + 3;
const within = (value, low, high) => Math.min(Math.max(value, low), Math.max(low, high));

function freeBox(anchor, size, canvas, taken, anchors, avoid) {
  // Away from the middle of the picture first: the body is there.
  const outwards = anchor.x >= canvas.width / 2 ? 1 : -1;
  let best = null;
  for (const ring of RINGS) {
    for (const [across, down, cost] of WAYS) {
      const x = across * outwards * REACH * ring;
      const y = down * REACH * ring;
      const box = {
        x: within(anchor.x + x - (x < 0 ? size.width : x === 0 ? size.width / 2 : 0), GAP, canvas.width - size.width - GAP),
        y: within(anchor.y + y - (y < 0 ? size.height : y === 0 ? size.height / 2 : 0), GAP, canvas.height - size.height - GAP),
        ...size,
      };
      if (taken.some((other) => overlap(box, other)) || anchors.some((other) => covers(box, other))) continue;
      const total = ring + cost + COVERED * avoid.filter((point) => covers(box, point)).length;
      if (!best || total < best.cost) best = { cost: total, box };
    }
  }
  return best && best.box;
}

/** Size of a label that is no wider than its lines: wrapped text would leave its box at the greatest width. */
function snug(box) {
  const lines = document.createRange();
  lines.selectNodeContents(box);
  box.style.width = `${Math.ceil(lines.getBoundingClientRect().width) + SIDES}px`;
  return { width: box.offsetWidth, height: box.offsetHeight };
}

/** Keeps one element for every label and moves it to where it belongs. */
export class Labels {
  constructor(holder, lines) {
    this.holder = holder;
    this.lines = lines;
    this.shown = [];
  }

  /** Make the elements of a list of labels; the clinical words stand in for the plain ones where they differ. */
  show(labels, clinical) {
    this.holder.replaceChildren();
    this.lines.replaceChildren();
    this.shown = labels.map((label) => {
      const box = document.createElement("div");
      box.className = `label ${label.role}`;
      if (label.lead) {
        const lead = document.createElement("b");
        lead.textContent = label.lead;
        if (label.colour) {
          lead.style.setProperty("--root", label.colour);
          lead.className = bright(label.colour) ? "bright" : "deep";
        }
        box.append(lead, " ");
      }
      // A line never begins with the point between place and evidence.
      box.append((clinical && label.clinical ? label.clinical : label.text).replaceAll(" · ", "\u00a0· "));
      const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
      const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
      dot.setAttribute("r", "3.5");
      if (label.dashed) line.setAttribute("stroke-dasharray", "5 4");
      this.lines.append(line, dot);
      this.holder.append(box);
      return { label, box, line, dot, size: null };
    });
  }

  /** Put every label beside its place, rather not over the places to be kept clear; out of sight where there is no room or the eye leaves its side out. */
  place(project, canvas, eye, taken, clear) {
    const occupied = [...taken];
    const anchors = this.shown.map(({ label }) => project(label.at));
    const avoid = clear.map(project);
    const inside = anchors.map((a) => a.ahead && a.x >= 0 && a.y >= 0 && a.x <= canvas.width && a.y <= canvas.height);
    this.shown.forEach((one, i) => {
      one.size ??= snug(one.box);
      const here = inside[i] && !(eye.only && one.label.side && one.label.side !== eye.only);
      const box = here ? freeBox(anchors[i], one.size, canvas, occupied, anchors.filter((_, j) => inside[j]), avoid) : null;
      for (const element of [one.box, one.line, one.dot]) element.style.visibility = box ? "visible" : "hidden";
      if (!box) return;
      occupied.push(box);
      one.box.style.transform = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`;
      const from = { x: within(anchors[i].x, box.x, box.x + box.width), y: within(anchors[i].y, box.y, box.y + box.height) };
      for (const [name, value] of [["x1", from.x], ["y1", from.y], ["x2", anchors[i].x], ["y2", anchors[i].y]]) one.line.setAttribute(name, value);
      one.dot.setAttribute("cx", anchors[i].x);
      one.dot.setAttribute("cy", anchors[i].y);
    });
  }

  /** What is to be seen now, for paper: boxes, lines and the text as it is wrapped, pixels of the picture. */
  placed() {
    const own = this.holder.getBoundingClientRect();
    return this.shown.filter(({ box }) => box.style.visibility === "visible").map(({ label, box, line }) => {
      const at = box.getBoundingClientRect();
      const number = (name) => Number(line.getAttribute(name));
      return {
        x: at.left - own.left, y: at.top - own.top, width: at.width, height: at.height, colour: label.colour,
        dashed: label.dashed, from: { x: number("x1"), y: number("y1") }, to: { x: number("x2"), y: number("y2") },
        lines: wrapped(box, own),
      };
    });
  }
}

/** A label's text by the lines on which it stands. */
function wrapped(box, own) {
  const lines = [];
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const bold = node.parentElement.tagName === "B";
    for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const at = range.getBoundingClientRect();
      const middle = (at.top + at.bottom) / 2 - own.top;
      const last = lines.at(-1);
      if (last && !bold && !last.bold && Math.abs(last.middle - middle) < 3) last.text += ` ${word}`;
      else lines.push({ text: word, left: at.left - own.left, middle, bold });
    }
  }
  return lines;
}
