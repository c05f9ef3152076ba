using System.Text;
using Tiendo.Data;
using Tiendo.Domain.Observations;
using Tiendo.Domain.Parks;
using Tiendo.Domain.Search;
using Tiendo.Domain.Sources;
using Tiendo.Features.Documents;
using Tiendo.Features.Observations;
using Tiendo.Features.Parks;

namespace Tiendo.Tests.Support;

/// <summary>A few parks, documents and figures in two provinces.</summary>
public static class FilledProvince
{
    public static async Task<TestProvince> CreateAsync(Engine engine)
    {
        var province = await TestProvince.CreateAsync(engine);
        await using var db = province.Open();
        await using (var write = await Write.BeginAsync(db, 20, "test.fill", TestProvince.ActOf(), default))
        {
            var bytes = Encoding.UTF8.GetBytes("Báo cáo: \u0000 bất kỳ");
            await Blob.KeepAsync(db, 20, bytes, default);
            var park = Place(20, write.NextId(), "LS-DINH-LAP", "CCN Đình Lập");
            await PutAsync(park, ParksSearch.EntryOf(park));
            var vsip = Place(20, write.NextId(), "LS-VSIP", "KCN VSIP Lạng Sơn");
            await PutAsync(vsip, ParksSearch.EntryOf(vsip));
            foreach (var (number, title, kind, day) in new[]
            {
                ("15/BC-SXD", "Báo cáo cụm Đình Lập", "về giải phóng mặt bằng", 1), ("1/CV", "Dinh Lap", "công văn", 3), ("2/CV", "Họp về thị trấn", "lập biên bản ở đình", 5),
            })
            {
                var document = new Document
                {
                    ProvinceId = 20, Id = write.NextId(), Rank = SourceRank.Official, Kind = kind, Title = title, Number = number,
                    IssuedOn = new DateOnly(2025, 7, day), Language = "vi", Blob = day == 1 ? Blob.HashOf(bytes) : null, RecordedOn = new DateOnly(2025, 10, 20), RecordedBy = "người thử",
                };
                await PutAsync(document, DocumentsSearch.EntryOf(document));
            }
            var figure = new Observation
            {
                ProvinceId = 20, Id = write.NextId(), PlaceId = park.Id, Measure = "land.area", From = new DateOnly(2025, 7, 2), To = new DateOnly(2025, 7, 2), Value = 40, Unit = "ha",
                Hedge = Hedge.Exact, Kind = ObservationKind.Reported, Rank = SourceRank.Official, Quote = "diện tích 40 ha", RecordedOn = new DateOnly(2025, 10, 20), RecordedBy = "người thử",
            };
            await PutAsync(figure, ObservationsSearch.EntryOf(figure, park.Name)!);
            db.Add(new Supersession { ProvinceId = 20, ObservationId = figure.Id, Why = "ghi nhầm", RecordedOn = new DateOnly(2025, 10, 20), RecordedBy = "người thử" });
            await write.CommitAsync(default);
        }
        await using (var write = await Write.BeginAsync(db, 14, "test.fill", TestProvince.ActOf(), default))
        {
            var place = Place(14, write.NextId(), "SL-MAI-SON", "KCN Mai Sơn");
            await PutAsync(place, ParksSearch.EntryOf(place, "khu công nghiệp"));
            await write.CommitAsync(default);
        }
        return province;

        async Task PutAsync(object row, SearchEntry entry)
        {
            db.Add(row);
            await SearchIndex.PutAsync(db, entry, default);
        }
    }

    private static Place Place(int province, long id, string code, string name) =>
        new() { ProvinceId = province, Id = id, Kind = PlaceKind.Park, Code = code, Name = name };
}
