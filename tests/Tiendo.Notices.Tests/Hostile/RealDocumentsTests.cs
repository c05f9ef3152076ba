namespace Tiendo.Notices.Tests.Hostile;

public sealed class RealDocumentsTests
{
    [Fact]
    public void Read_RealDocumentsBesideTheProject_AreSound()
    {
        var folder = Repository.Shared("eval", "documents");
        Assert.SkipWhen(folder is null, "No real documents: the folder ../shared/eval/documents does not exist.");

        var faults = Directory.GetFiles(folder, "*.txt").Select(file => (File: Path.GetFileName(file), Fault: Sound.Fault(File.ReadAllText(file))));

        faults.Where(f => f.Fault is not null).ShouldBeEmpty();
    }
}
