// <div data-island="chart">: figures of one measure, every source with its own mark. The table of the same data stands beneath.
import { BarChart, CustomChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsCoreOption } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { colour, dataOf, language, onTheme, replaceFallback } from "./island";

use([BarChart, CustomChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

interface ChartPoint {
  /** yyyy-MM-dd; what a bar stands for says `label`. */
  day?: string;
  value: number;
  /** The upper end where a source gives a range. */
  upper?: number;
  label: string;
  href?: string;
}

interface ChartData {
  unit: string;
  kind: "series" | "bars";
  sources: { name: string; mark?: string; points: ChartPoint[] }[];
  words: { label: string };
}

const shapes = ["circle", "rect", "triangle", "diamond", "pin", "arrow", "roundRect"];
const palette = {
  light: ["#0b5cad", "#8a3b12", "#5b2d8e", "#00695c", "#7a5b00", "#37474f", "#a0246a", "#33691e"],
  dark: ["#7db8f2", "#f0a37d", "#c9a5f2", "#6fd6c4", "#e6c65c", "#b0bec5", "#f29ac8", "#aed581"],
};
// An A4 page between its margins, in CSS pixels.
const paper = 680;
const typeface = '"Be Vietnam Pro", system-ui, sans-serif';
const numbers = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB", { maximumFractionDigits: 3 });
const sayDay = (day: number | string): string => {
  const date = new Date(day);
  const two = (number: number) => `${number}`.padStart(2, "0");
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
};
const sayValue = ({ value, upper }: ChartPoint, unit: string): string =>
  `${numbers.format(value)}${upper === undefined ? "" : `–${numbers.format(upper)}`} ${unit}`;

function frame(data: ChartData, text: string, line: string) {
  const quiet = { axisLine: { lineStyle: { color: line } }, axisLabel: { color: text }, splitLine: { lineStyle: { color: line } } };
  const values = {
    type: "value",
    name: data.unit,
    nameTextStyle: { color: text },
    ...quiet,
    axisLabel: { color: text, formatter: (value: number) => numbers.format(value) },
  };
  return { quiet, values };
}

// The shape that a source asks for ("rect", or hollow "emptyRect"), as long as no other has it: no two look alike without colours.
function symbolsOf({ sources }: ChartData): string[] {
  const free = [...shapes];
  return sources.map(({ mark = "" }) => {
    const isHollow = mark.startsWith("empty");
    const wanted = isHollow ? mark.charAt(5).toLowerCase() + mark.slice(6) : mark;
    const [shape = "circle"] = free.splice(Math.max(0, free.indexOf(wanted)), 1);
    if (free.length === 0) free.push(...shapes);
    return isHollow ? `empty${shape.charAt(0).toUpperCase()}${shape.slice(1)}` : shape;
  });
}

function series(data: ChartData, text: string, line: string): EChartsCoreOption {
  const { quiet, values } = frame(data, text, line);
  const symbols = symbolsOf(data);
  return {
    xAxis: { type: "time", ...quiet, splitLine: { show: false }, axisLabel: { color: text, hideOverlap: true, formatter: sayDay } },
    yAxis: { ...values, scale: true },
    series: data.sources.flatMap(({ name, points }, at) => [
      {
        type: "line",
        name,
        symbol: symbols[at],
        symbolSize: 10,
        showAllSymbol: true,
        lineStyle: { width: 1.5, type: at === 0 ? "solid" : "dashed" },
        data: points.map((point) => ({ value: [`${point.day}T00:00`, point.value], point })),
      },
      ...ranges(name, points, at),
    ]),
  };
}

// A range is a line from its lower to its upper end.
function ranges(name: string, points: ChartPoint[], at: number): object[] {
  const wide = points.filter(({ upper }) => upper !== undefined);
  if (wide.length === 0) return [];
  return [
    {
      type: "custom",
      name,
      silent: true,
      colorBy: "series",
      data: wide.map(({ day, value, upper }) => [`${day}T00:00`, value, upper]),
      encode: { x: 0, y: [1, 2] },
      renderItem: (_: unknown, api: { coord(at: unknown[]): number[]; value(at: number): number }) => {
        const [x, low] = api.coord([api.value(0), api.value(1)]);
        const [, high] = api.coord([api.value(0), api.value(2)]);
        return { type: "line", shape: { x1: x, y1: low, x2: x, y2: high }, style: { stroke: colours()[at % 8], lineWidth: 2 } };
      },
    },
  ];
}

function bars(data: ChartData, text: string, line: string): EChartsCoreOption {
  const { quiet, values } = frame(data, text, line);
  const names = [...new Set(data.sources.flatMap(({ points }) => points.map(({ label }) => label)))];
  return {
    xAxis: { ...values, min: 0, minInterval: 1, nameLocation: "middle", nameGap: 28 },
    yAxis: { type: "category", data: names, inverse: true, ...quiet, axisLabel: { color: text, width: 160, overflow: "break", lineHeight: 16 } },
    series: data.sources.map(({ name, points }) => ({
      type: "bar",
      name,
      barMaxWidth: 18,
      data: names.map((label) => {
        const point = points.find((candidate) => candidate.label === label);
        return point ? { value: point.value, point } : null;
      }),
    })),
  };
}

const rowsOf = ({ sources }: ChartData): number =>
  new Set(sources.flatMap(({ points }) => points.map(({ label }) => label))).size * (sources.length + 1);

const colours = (): string[] => palette[document.documentElement.getAttribute("data-bs-theme") === "dark" ? "dark" : "light"];

function option(data: ChartData): EChartsCoreOption {
  const text = colour("--tblr-body-color");
  const line = colour("--tblr-border-color");
  return {
    ...(data.kind === "bars" ? bars(data, text, line) : series(data, text, line)),
    color: colours(),
    animation: false,
    textStyle: { fontFamily: typeface },
    aria: { enabled: true, label: { enabled: false }, decal: { show: data.kind === "bars" && data.sources.length > 1 } },
    grid: { left: 8, right: 24, top: data.sources.length > 1 ? 64 : 36, bottom: data.kind === "bars" ? 28 : 8, containLabel: true },
    legend: { show: data.sources.length > 1, type: "scroll", top: 0, left: 0, textStyle: { color: text }, itemWidth: 18 },
    tooltip: {
      renderMode: "richText",
      confine: true,
      backgroundColor: colour("--tblr-bg-surface"),
      borderColor: line,
      textStyle: { color: text, fontFamily: typeface },
      formatter: ({ seriesName, data: shown }: { seriesName: string; data: { point: ChartPoint } }) => {
        const { point } = shown;
        return [seriesName, point.day ? sayDay(`${point.day}T00:00`) : "", sayValue(point, data.unit), point.day ? point.label : ""]
          .filter(Boolean)
          .join("\n");
      },
    },
  };
}

export async function start(island: HTMLElement): Promise<void> {
  const data = dataOf<ChartData>(island);
  await document.fonts.load('12px "Be Vietnam Pro"', "Đắk ư");
  const box = document.createElement("div");
  box.className = "chart-box";
  box.setAttribute("role", "img");
  box.setAttribute("aria-label", data.words.label);
  if (data.kind === "bars") box.style.height = `${112 + 24 * rowsOf(data)}px`;
  island.append(box);
  const chart = init(box, null, { renderer: "canvas" });
  const draw = (): void => {
    chart.setOption(option(data), { notMerge: true });
    // At once: paper does not wait for the next frame.
    chart.getZr().flush();
  };
  draw();
  chart.on("click", ({ data: chosen }) => {
    const href = (chosen as { point?: ChartPoint } | null)?.point?.href;
    if (href) location.assign(href);
  });
  onTheme(draw);
  addEventListener("beforeprint", () => {
    chart.resize({ width: Math.min(box.clientWidth, paper) });
    chart.getZr().flush();
  });
  addEventListener("afterprint", () => chart.resize());
  new ResizeObserver(() => chart.resize()).observe(box);
  replaceFallback(island, box);
}
