// The picture for paper: what the canvas shows, with its labels, lines and the sides in words painted on it.

const SIZE = 14;

/** Draw the picture with its words on a canvas of its own; an address of its pixels. */
export function onPaper(canvas, width, height, labels, sides) {
  const sheet = document.createElement("canvas");
  const scale = canvas.width / width;
  sheet.width = canvas.width;
  sheet.height = canvas.height;
  const pen = sheet.getContext("2d");
  pen.drawImage(canvas, 0, 0);
  pen.scale(scale, scale);
  pen.textBaseline = "middle";
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--text");
  const plate = (x, y, w, h, line) => {
    pen.fillStyle = "#fff";
    pen.strokeStyle = line;
    pen.lineWidth = 1;
    pen.beginPath();
    pen.roundRect(x, y, w, h, 6);
    pen.fill();
    pen.stroke();
  };
  for (const { from, to, dashed } of labels) {
    pen.strokeStyle = ink;
    pen.lineWidth = 1.4;
    pen.setLineDash(dashed ? [5, 4] : []);
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.stroke();
    pen.setLineDash([]);
    pen.fillStyle = ink;
    pen.beginPath();
    pen.arc(to.x, to.y, 3.5, 0, 2 * Math.PI);
    pen.fill();
  }
  for (const { x, y, width: w, height: h, colour, lines } of labels) {
    plate(x, y, w, h, colour || style.getPropertyValue("--line"));
    // Each line stands where the page has it: wrapped text wraps alike.
    for (const { text, left, middle, bold } of lines) {
      pen.font = `${bold ? "bold " : ""}${SIZE}px ${style.fontFamily || "sans-serif"}`;
      pen.fillStyle = ink;
      pen.fillText(text, left, middle);
    }
  }
  pen.font = `bold 16px ${style.fontFamily || "sans-serif"}`;
  pen.fillStyle = ink;
  for (const [text, x, align] of [[sides[0], 14, "left"], [sides[1], width - 14, "right"]]) {
    pen.textAlign = align;
    pen.fillText(text, x, 18);
  }
  return sheet.toDataURL("image/png");
}
