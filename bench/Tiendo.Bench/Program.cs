using Tiendo.Bench.Speed;

if (args is ["shape", var shape]) { Scaling.Measure(shape); return 0; }
if (args is ["profile", var size]) { var r = new Tiendo.Notices.NoticeReader(Tiendo.Bench.Repository.Lists()); var texts = Shapes.All["long notice"].Make(int.Parse(size)); for (var i = 0; i < 12; i++) { var w = System.Diagnostics.Stopwatch.StartNew(); var a = GC.GetAllocatedBytesForCurrentThread(); var rd = r.Read(texts); Console.WriteLine($"{System.Text.Encoding.UTF8.GetByteCount(texts) / 1e6 / w.Elapsed.TotalSeconds:0.00} MB/s {w.Elapsed.TotalSeconds:0.000}s alloc {(GC.GetAllocatedBytesForCurrentThread() - a) / 1e6:0} MB, {rd.Directives.Count} orders, gc {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)} pause {GC.GetTotalPauseDuration().TotalSeconds:0.000}"); } return 0; }
foreach (var name in Shapes.All.Keys) Console.WriteLine(name);
return 0;
