// What lies under the parks: Natural Earth's outline by default, or the tiles that the installation names.
import type { Map as MapLibre, StyleSpecification } from "maplibre-gl";
import outlineAddress from "file:outline";
import { colour, language } from "./island";

const typeface = ["Be Vietnam Pro"];

/** A style without glyphs: letters are drawn from the page's own typeface. */
export function groundStyle(outline: string | undefined, tiles: string | undefined, credit: string | undefined): StyleSpecification {
  const name = ["get", language] as unknown as string;
  const style: StyleSpecification = {
    version: 8,
    transition: { duration: 0, delay: 0 },
    sources: { outline: { type: "geojson", data: new URL(outline ?? outlineAddress, location.href).href, attribution: credit ?? "" } },
    layers: [
      { id: "sea", type: "background" },
      { id: "land", type: "fill", source: "outline", filter: ["in", ["get", "kind"], ["literal", ["land", "home"]]] },
      { id: "home", type: "fill", source: "outline", filter: ["==", ["get", "kind"], "home"] },
      { id: "borders", type: "line", source: "outline", filter: ["in", ["get", "kind"], ["literal", ["land", "home"]]] },
      { id: "islands", type: "circle", source: "outline", filter: ["==", ["get", "kind"], "islands"], paint: { "circle-radius": 2 } },
      ...(["country", "archipelago", "sea-name"] as const).map((id) => ({
        id,
        type: "symbol" as const,
        source: "outline",
        maxzoom: 8,
        filter: ["==", ["get", "kind"], id === "sea-name" ? "sea" : id] as never,
        layout: { "text-field": name, "text-font": typeface, "text-size": id === "archipelago" ? 10 : 12, "text-offset": id === "archipelago" ? [0, 1.6] : [0, 0] } as never,
      })),
    ],
  };
  if (tiles) {
    style.sources["tiles"] = { type: "raster", tiles: [tiles], tileSize: 256, attribution: credit ?? "" };
    style.layers.splice(3, 0, { id: "tiles", type: "raster", source: "tiles" });
  }
  return style;
}

/** Colours the ground for the theme that the page has now. */
export function paintGround(map: MapLibre): void {
  const dark = document.documentElement.getAttribute("data-bs-theme") === "dark";
  const [sea, land, home, line] = dark ? ["#101b28", "#202b38", "#2c3a4b", "#5b6b7f"] : ["#dfeaf3", "#f1f1ee", "#ffffff", "#9aa5b1"];
  if (!map.getLayer("sea")) return;
  map.setPaintProperty("sea", "background-color", sea);
  map.setPaintProperty("land", "fill-color", land);
  map.setPaintProperty("home", "fill-color", home);
  map.setPaintProperty("borders", "line-color", line);
  map.setPaintProperty("islands", "circle-color", line);
  for (const layer of ["country", "archipelago", "sea-name"]) {
    map.setPaintProperty(layer, "text-color", colour("--tblr-secondary-color"));
    map.setPaintProperty(layer, "text-halo-color", layer === "country" ? land : sea);
    map.setPaintProperty(layer, "text-halo-width", 1);
  }
}
