// Viet Nam and its neighbours for the map: Natural Earth at 1:50 000 000, cut to the surroundings, with names in both languages.
import fs from "node:fs/promises";
import { feature } from "topojson-client";

const box = { west: 97, south: 5, east: 119, north: 26 };

// Numbers of countries as in ISO 3166-1; where a name stands on the map.
const countries = {
  "704": { vi: "Việt Nam", en: "Viet Nam", home: true },
  "156": { vi: "Trung Quốc", en: "China", at: [107.5, 24.6] },
  "418": { vi: "Lào", en: "Laos", at: [102.6, 19.9] },
  "116": { vi: "Campuchia", en: "Cambodia", at: [104.6, 12.7] },
  "764": { vi: "Thái Lan", en: "Thailand", at: [101.2, 15.6] },
  "104": { vi: "Myanmar", en: "Myanmar", at: [97.8, 21.4] },
};

// The archipelagos are too small for the scale: single islands as points.
const archipelagos = [
  {
    vi: "QĐ. Hoàng Sa\n(Đà Nẵng)",
    en: "Hoàng Sa\n(Đà Nẵng)",
    islands: [[111.61, 16.53], [112.34, 16.83], [111.2, 15.78], [112.73, 16.67], [111.74, 16.45], [112.27, 16.97]],
  },
  {
    vi: "QĐ. Trường Sa\n(Khánh Hòa)",
    en: "Trường Sa\n(Khánh Hòa)",
    islands: [[111.92, 8.64], [114.33, 11.43], [114.37, 10.18], [114.33, 9.89], [114.48, 10.37], [113.69, 8.97], [112.92, 7.89]],
  },
];
const seas = [{ vi: "Biển Đông", en: "East Sea", at: [112.4, 13.2] }];

const round = (number) => Math.round(number * 100) / 100;
const middle = (points) => [0, 1].map((axis) => round(points.reduce((sum, point) => sum + point[axis], 0) / points.length));
const near = ([x, y], margin) =>
  x > box.west - margin && x < box.east + margin && y > box.south - margin && y < box.north + margin;

// Far from home a point is as good as its neighbours, and beyond the edge of any window it lies on that edge.
const edge = 30;
const coarse = (number) => Math.round(number * 8) / 8;
const move = ([x, y]) =>
  near([x, y], 3)
    ? [round(x), round(y)]
    : [
        coarse(Math.min(Math.max(x, box.west - edge), box.east + edge)),
        coarse(Math.min(Math.max(y, box.south - edge), box.north + edge)),
      ];

function cutRing(ring) {
  if (!ring.some((point) => near(point, edge - 5))) return [];
  const moved = ring.map(move);
  return moved.filter((point, at) => at === 0 || point[0] !== moved[at - 1][0] || point[1] !== moved[at - 1][1]);
}

function cutShape({ type, coordinates }) {
  const shapes = (type === "Polygon" ? [coordinates] : coordinates)
    .map((rings) => rings.map(cutRing).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
  return { type: "MultiPolygon", coordinates: shapes };
}

const label = (kind, { vi, en }, at) => ({
  type: "Feature",
  properties: { kind, vi, en },
  geometry: { type: "Point", coordinates: at },
});

/** GeoJSON; kind is "home", "land", "islands", "country", "archipelago" or "sea". */
export async function outline() {
  const atlas = new URL("node_modules/world-atlas/countries-50m.json", import.meta.url);
  const topology = JSON.parse(await fs.readFile(atlas, "utf8"));
  const land = feature(topology, topology.objects.countries).features.flatMap(({ id, geometry }) => {
    const shape = cutShape(geometry);
    if (shape.coordinates.length === 0) return [];
    return [{ type: "Feature", properties: { kind: countries[id]?.home ? "home" : "land" }, geometry: shape }];
  });
  const islands = archipelagos.map(({ islands: coordinates }) => ({
    type: "Feature",
    properties: { kind: "islands" },
    geometry: { type: "MultiPoint", coordinates },
  }));
  const names = [
    ...Object.values(countries).filter(({ at }) => at).map((country) => label("country", country, country.at)),
    ...archipelagos.map((group) => label("archipelago", group, middle(group.islands))),
    ...seas.map((sea) => label("sea", sea, sea.at)),
  ];
  return { type: "FeatureCollection", features: [...land, ...islands, ...names] };
}
