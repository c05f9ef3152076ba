namespace Tiendo.Notices.Text;

/// <summary>What a word or phrase can do in an order.</summary>
[Flags]
internal enum Sense
{
    None = 0,
    /// <summary>Gives an order: giao, yêu cầu, đề nghị.</summary>
    Order = 1 << 0,
    /// <summary>A deed that an order can begin with: rà soát, báo cáo.</summary>
    Verb = 1 << 1,
    /// <summary>How a deed is done: khẩn trương, tiếp tục, định kỳ.</summary>
    Manner = 1 << 2,
    /// <summary>Says that someone has a duty: có trách nhiệm.</summary>
    Duty = 1 << 3,
    /// <summary>Begins a sentence that only goes on about the same work: trường hợp, quá trình.</summary>
    Condition = 1 << 4,
    /// <summary>Begins a clause that stands before the order: căn cứ, đối với.</summary>
    Preamble = 1 << 5,
    /// <summary>The first noun of an agency's name: sở, ủy ban nhân dân.</summary>
    Agency = 1 << 6,
    /// <summary>A noun for unnamed bodies: cơ quan, đơn vị, địa phương.</summary>
    Group = 1 << 7,
    /// <summary>A holder of an office before the body's name: chủ tịch, giám đốc.</summary>
    Office = 1 << 8,
    /// <summary>Tells what is or was, not what is to be done: đã, còn, chưa, là.</summary>
    Fact = 1 << 9,
    /// <summary>Cannot stand inside a name.</summary>
    Stop = 1 << 10,
    /// <summary>A noun phrase that begins like a verb: giao thông, chỉ thị.</summary>
    Noun = 1 << 11,
    /// <summary>Brings work to an end: hoàn thành, bàn giao, trình.</summary>
    Completion = 1 << 12,
    /// <summary>A kind of document: thông báo, công văn, quyết định.</summary>
    Paper = 1 << 13,
    /// <summary>A type of administrative unit: tỉnh, xã, phường.</summary>
    Unit = 1 << 14,
    /// <summary>A project or place of industry: dự án, cụm công nghiệp.</summary>
    Subject = 1 << 15,
    /// <summary>Makes a date a target only: phấn đấu.</summary>
    Target = 1 << 16,
    /// <summary>Begins a new clause: đồng thời, ngoài ra.</summary>
    Joint = 1 << 17,
}

internal static class Senses
{
    public static bool HasAny(this Sense sense, Sense wanted) => (sense & wanted) != Sense.None;
}
