// The parks on the map: a mark at each place, its boundary where it is known, a ring around the one that is pointed at.
import type { ExpressionSpecification, GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import type { Feature, FeatureCollection, Geometry, Point, Position } from "geojson";
import { colour } from "./island";
import { drawMark, markOf } from "./marks";

/** What a park says of itself. `id` ties it to <… data-feature="id"> in the list beside the map. */
export interface ParkProperties {
  id?: string;
  name: string;
  state: string;
  stateWord: string;
  href: string;
}

export type Parks = FeatureCollection<Geometry, ParkProperties>;
export type Bounds = [west: number, south: number, east: number, north: number];

function positions(geometry: Geometry): Position[] {
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(positions);
  const depth = { Point: 0, MultiPoint: 1, LineString: 1, Polygon: 2, MultiLineString: 2, MultiPolygon: 3 }[geometry.type];
  return (depth === 0 ? [geometry.coordinates] : (geometry.coordinates as unknown[]).flat(depth - 1)) as Position[];
}

/** The box around some geometries, in degrees; null where there are none. */
export function boundsOf(geometries: Geometry[]): Bounds | null {
  const all = geometries.flatMap(positions);
  if (all.length === 0) return null;
  const of = (axis: number, choose: (...values: number[]) => number) => choose(...all.map((position) => position[axis] ?? 0));
  return [of(0, Math.min), of(1, Math.min), of(0, Math.max), of(1, Math.max)];
}

function marks(parks: Parks): FeatureCollection<Point, ParkProperties> {
  const features = parks.features.map((park): Feature<Point, ParkProperties> => {
    const [west, south, east, north] = boundsOf([park.geometry]) ?? [0, 0, 0, 0];
    return { ...park, geometry: { type: "Point", coordinates: [(west + east) / 2, (south + north) / 2] } };
  });
  return { type: "FeatureCollection", features };
}

/** Draws the marks of the legend's states again, in the colours of the theme. */
export function paintParks(map: MapLibre, states: string[]): void {
  states.forEach((state, at) => {
    const mark = markOf(state, at);
    const image = drawMark(mark, 22);
    if (map.hasImage(`state-${state}`)) map.updateImage(`state-${state}`, image);
    else map.addImage(`state-${state}`, image, { pixelRatio: 2 });
  });
  if (!map.getLayer("areas")) return;
  const colours = states.flatMap((state, at) => [state, colour(markOf(state, at).property)]);
  const byState = (
    states.length > 0 ? ["match", ["get", "state"], ...colours, colour("--accent")] : ["literal", colour("--accent")]
  ) as ExpressionSpecification;
  map.setPaintProperty("areas", "fill-color", byState);
  map.setPaintProperty("edges", "line-color", byState);
  map.setPaintProperty("ring", "circle-stroke-color", colour("--accent"));
  map.setPaintProperty("names", "text-color", colour("--tblr-body-color"));
  map.setPaintProperty("names", "text-halo-color", colour("--tblr-bg-surface"));
}

/** Adds the layers; they are coloured by paintParks. */
export function addParks(map: MapLibre, parks: Parks): void {
  const isArea = ["in", ["geometry-type"], ["literal", ["Polygon", "MultiPolygon"]]] as never;
  map.addSource("parks", { type: "geojson", data: parks });
  map.addSource("marks", { type: "geojson", data: marks(parks) });
  map.addLayer({ id: "areas", type: "fill", source: "parks", filter: isArea, paint: { "fill-opacity": 0.3 } });
  map.addLayer({ id: "edges", type: "line", source: "parks", filter: isArea, paint: { "line-width": 2 } });
  map.addLayer({
    id: "ring",
    type: "circle",
    source: "marks",
    filter: ["==", ["get", "id"], ""],
    paint: { "circle-radius": 16, "circle-color": "rgba(0,0,0,0)", "circle-stroke-width": 3 },
  });
  map.addLayer({
    id: "names",
    type: "symbol",
    source: "marks",
    layout: {
      "icon-image": ["concat", "state-", ["get", "state"]],
      "icon-allow-overlap": true,
      "text-field": ["get", "name"],
      "text-font": ["Be Vietnam Pro"],
      "text-size": 11,
      "text-anchor": "top",
      "text-offset": [0, 1.1],
      "text-optional": true,
    },
    paint: { "text-halo-width": 1.5 },
  });
}

/** Puts the ring around one park, or around none. */
export function ring(map: MapLibre, id: string): void {
  if (map.getLayer("ring")) map.setFilter("ring", ["==", ["get", "id"], id]);
}

/** The park with this id, as drawn. */
export async function find(map: MapLibre, id: string): Promise<Feature<Geometry, ParkProperties> | undefined> {
  const data = (await map.getSource<GeoJSONSource>("marks")?.getData()) as FeatureCollection<Geometry, ParkProperties> | undefined;
  return data?.features.find((feature) => feature.properties.id === id);
}
