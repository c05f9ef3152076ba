namespace Tiendo.Domain.Parks;

/// <summary>Finds where a boundary crosses or touches itself.</summary>
internal static class BoundaryCrossing
{
    private readonly record struct Side((double X, double Y) A, (double X, double Y) B, int Ring, int At, int Of)
    {
        public double Left => Math.Min(A.X, B.X);
        public double Right => Math.Max(A.X, B.X);
    }

    /// <summary>A point at which two sides meet that must not; null when there is none.</summary>
    public static (double X, double Y)? Find(BoundaryGeometry geometry)
    {
        // Sides sorted by their left end: each is held only against those that begin before it ends.
        var sides = geometry.Rings.SelectMany(Sides).OrderBy(side => side.Left).ToList();
        for (var i = 0; i < sides.Count; i++)
        {
            for (var j = i + 1; j < sides.Count && sides[j].Left <= sides[i].Right; j++)
            {
                if (Meet(sides[i], sides[j])) return sides[j].A;
            }
        }
        return null;
    }

    private static IEnumerable<Side> Sides(IReadOnlyList<(double X, double Y)> ring, int number)
    {
        // A point given twice in a row makes no side.
        var points = ring.Where((point, at) => at == 0 || point != ring[at - 1]).ToList();
        return Enumerable.Range(0, points.Count - 1).Select(at => new Side(points[at], points[at + 1], number, at, points.Count - 1));
    }

    private static bool Meet(Side one, Side other)
    {
        var (a, b, c, d) = (Turn(one.A, one.B, other.A), Turn(one.A, one.B, other.B), Turn(other.A, other.B, one.A), Turn(other.A, other.B, one.B));
        if (a * b < 0 && c * d < 0) return true;
        if (one.Ring != other.Ring) return false;

        var (first, second) = one.At < other.At ? (one, other) : (other, one);
        if (second.At - first.At == 1) return FoldsBack(first.A, first.B, second.B);
        if (first.At == 0 && second.At == first.Of - 1) return FoldsBack(second.A, second.B, first.B);
        return (a == 0 && Within(one, other.A)) || (b == 0 && Within(one, other.B)) || (c == 0 && Within(other, one.A)) || (d == 0 && Within(other, one.B));
    }

    private static bool FoldsBack((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        Turn(a, b, c) == 0 && ((a.X - b.X) * (c.X - b.X)) + ((a.Y - b.Y) * (c.Y - b.Y)) > 0;

    private static int Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        Math.Sign(((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X)));

    private static bool Within(Side side, (double X, double Y) point) =>
        point.X >= side.Left && point.X <= side.Right && point.Y >= Math.Min(side.A.Y, side.B.Y) && point.Y <= Math.Max(side.A.Y, side.B.Y);
}
