using System.Collections.Frozen;
using System.Text;

namespace Tiendo.Notices.Text;

/// <summary>Composes letters and their marks (Unicode normalisation form C) for Latin script, all Vietnamese included.</summary>
/// <remarks>The runtime's own normalisation does nothing under invariant globalization, and other machines may lack ICU.</remarks>
public static class Nfc
{
    // Mark, its combining class, then pairs: letter, letter with the mark. Source: UnicodeData.txt, U+00C0..024F and U+1E00..1EFF.
    private static readonly (string Mark, int Class, string Pairs)[] Compositions =
    [
        ("\u0300", 230, "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳ"),
        ("\u0301", 230, "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứ"),
        ("\u0302", 230, "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"),
        ("\u0303", 230, "AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"),
        ("\u0304", 230, "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳGḠgḡḶḸḷḹṚṜṛṝ"),
        ("\u0306", 230, "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭȨḜȩḝẠẶạặ"),
        ("\u0307", 230, "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏſẛ"),
        ("\u0308", 230, "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸHḦhḧÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"),
        ("\u0309", 230, "AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"),
        ("\u030a", 230, "AÅaåUŮuůwẘyẙ"),
        ("\u030b", 230, "OŐoőUŰuű"),
        ("\u030c", 230, "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
        ("\u030f", 230, "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
        ("\u0311", 230, "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
        ("\u031b", 216, "OƠoơUƯuư"),
        ("\u0323", 220, "BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"),
        ("\u0324", 220, "UṲuṳ"),
        ("\u0325", 220, "AḀaḁ"),
        ("\u0326", 220, "SȘsșTȚtț"),
        ("\u0327", 202, "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"),
        ("\u0328", 202, "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
        ("\u032d", 220, "DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"),
        ("\u032e", 220, "HḪhḫ"),
        ("\u0330", 220, "EḚeḛIḬiḭUṴuṵ"),
        ("\u0331", 220, "BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"),
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed =
        Pairs().ToFrozenDictionary(pair => (pair.Letter, pair.Mark), pair => pair.Whole);

    private static readonly FrozenDictionary<char, (char Letter, char Mark)> Decomposed =
        Pairs().ToFrozenDictionary(pair => pair.Whole, pair => (pair.Letter, pair.Mark));

    private static readonly FrozenDictionary<char, int> Classes = Compositions.ToFrozenDictionary(row => row.Mark[0], row => row.Class);

    /// <summary>The text with every composable letter composed; the same object when nothing changes.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyInRange('\u0300', '\u036f');
        var other = text.AsSpan().IndexOfAny('\u212a', '\u212b', '\u2126');
        if (first < 0 && other < 0)
            return text;
        var result = new StringBuilder(text.Length);
        Span<char> marks = stackalloc char[32];
        for (var i = 0; i < text.Length;)
        {
            var letter = text[i++] switch { '\u212a' => 'K', '\u212b' => 'Å', '\u2126' => 'Ω', var same => same };
            var count = 0;
            while (i < text.Length && IsMark(text[i]) && count < marks.Length - 4)
                marks[count++] = text[i++] switch { '\u0340' => '\u0300', '\u0341' => '\u0301', var same => same };
            if (count == 0)
                result.Append(letter);
            else
                Compose(result, letter, marks, count);
        }
        return result.ToString();
    }

    private static void Compose(StringBuilder result, char letter, Span<char> marks, int count)
    {
        while (Decomposed.TryGetValue(letter, out var parts))
        {
            marks[..count].CopyTo(marks[1..]);
            (letter, marks[0]) = parts;
            count++;
        }
        SortByClass(marks[..count]);
        Span<char> left = stackalloc char[count];
        var (kept, lastClass) = (0, 0);
        foreach (var mark in marks[..count])
        {
            if ((kept == 0 || lastClass < ClassOf(mark)) && Composed.TryGetValue((letter, mark), out var whole))
            {
                letter = whole;
                continue;
            }
            left[kept++] = mark;
            lastClass = ClassOf(mark);
        }
        result.Append(letter).Append(left[..kept]);
    }

    private static void SortByClass(Span<char> marks)
    {
        for (var i = 1; i < marks.Length; i++)
        {
            for (var j = i; j > 0 && ClassOf(marks[j - 1]) > ClassOf(marks[j]); j--)
                (marks[j - 1], marks[j]) = (marks[j], marks[j - 1]);
        }
    }

    private static int ClassOf(char mark) => Classes.GetValueOrDefault(mark, 230);

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';

    private static IEnumerable<(char Letter, char Mark, char Whole)> Pairs()
    {
        foreach (var (mark, _, pairs) in Compositions)
        {
            for (var i = 0; i < pairs.Length; i += 2)
                yield return (pairs[i], mark[0], pairs[i + 1]);
        }
    }
}
