using System.Globalization;

namespace TestKit;

/// <summary>
/// A probability. What is drawn for a call follows from the seed, the double, the member and the call's number alone: each member has
/// a stream of its own, which calls of other members do not shift.
/// </summary>
internal sealed record FaultChance(double Probability, int Seed)
{
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    public static readonly FaultChance Certain = new(1, 0);

    /// <summary>A probability that its text holds wholly.</summary>
    public static double Rounded(double probability) => (double)decimal.Round((decimal)probability, 8);

    public bool Falls(FaultPoint point) => (Draw(point, 1) >> 11) * (1.0 / (1UL << 53)) < Probability;

    public int Choose(FaultPoint point, int count) => (int)(Draw(point, 2) % (ulong)count);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $" {(decimal)Probability * 100:0.######}% seed {Seed}");

    private ulong Draw(FaultPoint point, uint purpose)
    {
        var hash = FnvOffset;
        foreach (var letter in $"{point.DoubleName}.{point.Member}")
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return Mixed(Mixed(hash ^ (uint)Seed) + ((ulong)(uint)point.Number << 2) + purpose);
    }

    /// <summary>The finalizer of SplitMix64: every bit of the input moves every bit of the output.</summary>
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
