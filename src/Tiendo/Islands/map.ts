// <div data-island="map">: parks coloured by state over the outline of Viet Nam. The list of the same parks stands beside it.
import { Map as MapLibre, NavigationControl, Popup, setWorkerUrl } from "maplibre-gl";
import styleAddress from "file:maplibre-gl/dist/maplibre-gl.css";
import workerAddress from "file:maplibre-gl/dist/maplibre-gl-worker.mjs";
import { groundStyle, paintGround } from "./ground";
import { dataOf, onTheme, replaceFallback } from "./island";
import { markOf, pictureOf } from "./marks";
import { addParks, boundsOf, find, paintParks, ring, type Bounds, type ParkProperties, type Parks } from "./parks-layer";

interface MapData {
  /** Address of the outline, of a MapLibre style, of raster tiles with {z}/{x}/{y}; all may be left out. */
  outline?: string;
  style?: string;
  tiles?: string;
  credit?: string;
  bounds?: Bounds;
  features: Parks;
  legend: { state: string; word: string }[];
  words: {
    label: string;
    unavailable: string;
    zoomIn: string;
    zoomOut: string;
    scrollToZoom: string;
    twoFingers: string;
    close: string;
    credits: string;
  };
}

const country: Bounds = [102, 8, 110.5, 23.5];

function hasWebGl(): boolean {
  return document.createElement("canvas").getContext("webgl2") !== null;
}

function loadStyle(): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = styleAddress;
  return new Promise((done, fail) => {
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => fail(new Error(styleAddress)));
    document.head.append(link);
  });
}

function legend({ legend: entries }: MapData): HTMLElement {
  const list = document.createElement("ul");
  list.className = "map-legend";
  entries.forEach(({ state, word }, at) => {
    const entry = document.createElement("li");
    entry.append(pictureOf(markOf(state, at)), ` ${word}`);
    list.append(entry);
  });
  return list;
}

function popupOf({ name, stateWord, href }: ParkProperties): HTMLElement {
  const box = document.createElement("div");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = name;
  link.className = "fw-medium";
  const word = document.createElement("div");
  word.textContent = stateWord;
  box.append(link, word);
  return box;
}

function onLook(map: MapLibre): void {
  const popup = new Popup({ closeButton: true, maxWidth: "18rem", offset: 12 });
  map.on("click", ["names", "areas"], (event) => {
    const feature = event.features?.[0];
    if (!feature) return;
    popup.setLngLat(event.lngLat).setDOMContent(popupOf(feature.properties as ParkProperties)).addTo(map);
  });
  for (const layer of ["names", "areas"]) {
    map.on("mouseenter", layer, () => (map.getCanvas().style.cursor = "pointer"));
    map.on("mouseleave", layer, () => (map.getCanvas().style.cursor = ""));
  }
  // The list beside the map shows its park on it.
  for (const entry of document.querySelectorAll<HTMLElement>("[data-feature]")) {
    const id = entry.dataset.feature ?? "";
    const look = async (): Promise<void> => {
      ring(map, id);
      const park = await find(map, id);
      const at = park?.geometry.type === "Point" ? (park.geometry.coordinates as [number, number]) : null;
      if (at && !map.getBounds().contains(at)) map.easeTo({ center: at });
    };
    entry.addEventListener("pointerenter", () => void look());
    entry.addEventListener("focusin", () => void look());
    entry.addEventListener("pointerleave", () => ring(map, ""));
    entry.addEventListener("focusout", () => ring(map, ""));
  }
}

// Paper does not wait until the map is drawn anew: a dark one is copied with its colours turned.
function onPrint(map: MapLibre, box: HTMLElement): void {
  const copy = document.createElement("canvas");
  addEventListener("beforeprint", () => {
    const drawn = map.getCanvas();
    [copy.width, copy.height] = [drawn.width, drawn.height];
    const brush = copy.getContext("2d");
    if (!brush || box.dataset.drawnIn !== "dark") return;
    brush.filter = "invert(1) hue-rotate(180deg)";
    brush.drawImage(drawn, 0, 0);
    box.append(copy);
  });
  addEventListener("afterprint", () => copy.remove());
}

export async function start(island: HTMLElement): Promise<void> {
  const data = dataOf<MapData>(island);
  const { words } = data;
  if (!hasWebGl()) {
    const line = document.createElement("p");
    line.className = "text-secondary";
    line.textContent = words.unavailable;
    island.prepend(line);
    return;
  }
  await Promise.all([loadStyle(), document.fonts.load('12px "Be Vietnam Pro"', "Đắk ư")]);
  setWorkerUrl(new URL(workerAddress, location.href).href);
  const box = document.createElement("div");
  box.className = "map-box";
  const frame = document.createElement("div");
  frame.append(box, legend(data));
  island.append(frame);
  const map = new MapLibre({
    container: box,
    style: data.style ?? groundStyle(data.outline, data.tiles, data.credit),
    bounds: data.bounds ?? boundsOf(data.features.features.map(({ geometry }) => geometry)) ?? country,
    fitBoundsOptions: { padding: 40, maxZoom: 12 },
    maxZoom: 17,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: true,
    attributionControl: { compact: false },
    // What is drawn can be printed.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: {
      "Map.Title": words.label,
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut,
      "Popup.Close": words.close,
      "AttributionControl.ToggleAttribution": words.credits,
      "CooperativeGesturesHandler.WindowsHelpText": words.scrollToZoom,
      "CooperativeGesturesHandler.MacHelpText": words.scrollToZoom,
      "CooperativeGesturesHandler.MobileHelpText": words.twoFingers,
    },
  });
  map.addControl(new NavigationControl({ showCompass: false }), "top-right");
  map.touchZoomRotate.disableRotation();
  const states = data.legend.map(({ state }) => state);
  const paint = (): void => {
    if ("printing" in document.documentElement.dataset) return;
    box.dataset.drawnIn = document.documentElement.dataset.bsTheme;
    paintGround(map);
    paintParks(map, states);
  };
  await new Promise<void>((done, fail) => {
    map.once("error", ({ error }) => fail(error));
    map.once("load", () => done());
  }).catch((failure) => {
    map.remove();
    frame.remove();
    throw failure;
  });
  addParks(map, data.features);
  paint();
  onTheme(paint);
  onPrint(map, box);
  onLook(map);
  replaceFallback(island, frame);
}
