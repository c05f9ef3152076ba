// How a state looks on the map and in its legend: a shape as well as a colour, so that it can be told apart without colours.
import { colour } from "./island";

interface Mark {
  path: string;
  property: string;
}

const known: Record<string, Mark> = {
  late: { path: "M12 2 L22.5 21 L1.5 21 Z", property: "--late" },
  soon: { path: "M12 1 L23 12 L12 23 L1 12 Z", property: "--soon" },
  intime: { path: "M12 2 A10 10 0 1 1 11.99 2 Z", property: "--intime" },
  nodue: { path: "M3 3 H21 V21 H3 Z", property: "--nodue" },
};

// States that are no lateness: the accent in further shapes.
const others = ["M12 2 L22 9.5 L18 21.5 L6 21.5 L2 9.5 Z", "M7 2 H17 L22 12 L17 22 H7 L2 12 Z", "M9 2 H15 V9 H22 V15 H15 V22 H9 V15 H2 V9 H9 Z"];

/** The mark of a state; `at` is its place in the legend. */
export function markOf(state: string, at: number): Mark {
  return known[state] ?? { path: others[at % others.length] ?? "", property: "--accent" };
}

/** The mark as pixels of twice its size. */
export function drawMark(mark: Mark, size: number): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = size * 2;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  if (!brush) throw new Error("no canvas");
  brush.scale((size * 2) / 28, (size * 2) / 28);
  brush.translate(2, 2);
  const shape = new Path2D(mark.path);
  brush.lineJoin = "round";
  brush.lineWidth = 3;
  brush.strokeStyle = colour("--tblr-bg-surface");
  brush.stroke(shape);
  brush.fillStyle = colour(mark.property);
  brush.fill(shape);
  return brush.getImageData(0, 0, canvas.width, canvas.height);
}

/** The mark as a picture beside its word. */
export function pictureOf(mark: Mark): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const picture = document.createElementNS(space, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(space, "path");
  shape.setAttribute("d", mark.path);
  shape.style.fill = `var(${mark.property})`;
  picture.append(shape);
  return picture;
}
