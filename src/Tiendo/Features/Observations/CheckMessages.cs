using Tiendo.Features.Shared;

namespace Tiendo.Features.Observations;

/// <summary>What a check found, in words.</summary>
internal static class CheckMessages
{
    public static readonly MessageText[] All =
    [
        new("check.ratio.agrees", "{terms} = {computed}; nguồn nêu {claimed}: khớp.", "{terms} = {computed}; the source says {claimed}: it agrees."),
        new("check.ratio.differs", "{terms} = {computed}, nhưng {claim}: không khớp.", "{terms} = {computed}, but {claim}: it differs."),
        new("check.ratio.not-computable", "{claim}: không tính lại được vì thiếu {missing}.", "{claim}: it cannot be computed again without {missing}."),
        new("check.growth.over", " so với ", " over "),
        new("check.growth.agrees", "{terms}: {computed}; nguồn nêu {claimed}: khớp.", "{terms}: {computed}; the source says {claimed}: it agrees."),
        new("check.growth.differs", "{terms}: {computed}, nhưng {claim}: không khớp.", "{terms}: {computed}, but {claim}: it differs."),
        new("check.growth.not-computable", "{claim}: không tính lại được vì thiếu số liệu của kỳ đầu hoặc kỳ cuối ({missing}).", "{claim}: it cannot be computed again without the figures of its first and last period ({missing})."),
        new("check.at-most.agrees", "{claim} không lớn hơn {terms}: hợp lý.", "{claim} is not greater than {terms}: it fits."),
        new("check.at-most.differs", "{claim} lớn hơn {terms}: cần giải thích.", "{claim} is greater than {terms}: it needs a reason."),
        new("check.at-most.impossible", "{claim} lớn hơn {terms}: không thể đúng cả hai.", "{claim} is greater than {terms}: both cannot be true."),
        new("check.phases.agrees", "Các giai đoạn {terms} không vượt {claim}: hợp lý.", "The phases {terms} are within {claim}: it fits."),
        new("check.phases.differs", "Các giai đoạn {terms} cộng lại {computed}, vượt {claim}: cần giải thích.", "The phases {terms} come to {computed}, beyond {claim}: it needs a reason."),
        new("check.phases.impossible", "Các giai đoạn {terms} cộng lại {computed}, vượt {claim}: không thể đúng cả hai.", "The phases {terms} come to {computed}, beyond {claim}: both cannot be true."),
        new("check.sum.agrees", "{terms} = {computed}; {claim}: khớp.", "{terms} = {computed}; {claim}: it agrees."),
        new("check.sum.differs", "{terms} = {computed}, nhưng {claim}: không khớp.", "{terms} = {computed}, but {claim}: it differs."),
        new("check.sum.not-computable", "{claim}: mới có {terms}; thiếu {missing}.", "{claim}: there is only {terms}; {missing} is missing."),
        new("check.exchange-rate.agrees", "{terms} = {computed}: tỷ giá hợp lý.", "{terms} = {computed}: a plausible rate."),
        new("check.exchange-rate.differs", "{terms} = {computed}: tỷ giá bất thường.", "{terms} = {computed}: an odd rate."),
        new("check.same.agrees", "Cùng một việc, các nguồn nêu giống nhau: {terms}.", "The sources agree on one matter: {terms}."),
        new("check.same.differs", "Cùng một việc, các nguồn và thời điểm nêu khác nhau: {terms}.", "One matter, told differently by sources and days: {terms}."),
        new("check.hedge.About", "khoảng ", "about "),
        new("check.hedge.Nearly", "gần ", "nearly "),
        new("check.hedge.Over", "hơn ", "over "),
        new("check.hedge.AtLeast", "ít nhất ", "at least "),
        new("check.hedge.AtMost", "nhiều nhất ", "at most "),
    ];
}
