using CsvHelper;
using Tiendo.Domain.Observations;
using Tiendo.Features.Observations;
using Tiendo.Notices.Tests;
using Tiendo.Tests.Features.Agencies;

namespace Tiendo.Tests.Features.Observations;

public sealed class FactMeasuresTests
{
    [Fact]
    public void EveryPublishedFact_HasAMeasureByItsName_InAUnitThatConverts()
    {
        var folder = Repository.Shared("facts");
        Assert.SkipWhen(folder is null, "No published facts: the folder ../shared/facts does not exist.");
        var measures = MeasuresFile.Load(ShippedData.Folder);
        using var facts = CsvReader.FromText(File.ReadAllText(Path.Combine(folder, "observations.csv")), CsvReaderOptions.Default);
        var (read, odd) = (0, new List<string>());
        while (facts.Read())
        {
            read++;
            var (name, unit) = (facts.GetString(3)!, facts.GetString(5)!);
            if (measures.Find(name) is not { } measure) odd.Add(name);
            else if (Units.Convert(1, unit, measure.Unit, new(26_000, "test")) is null && !(unit == "month" && measure.Nature == MeasureNature.Date)) odd.Add($"{name}: {unit} to {measure.Unit}");
        }
        odd.ShouldBeEmpty();
        read.ShouldBeGreaterThan(60);
    }
}
