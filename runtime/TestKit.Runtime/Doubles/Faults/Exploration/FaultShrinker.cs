using System.Linq;
using System.Threading.Tasks;

namespace TestKit;

/// <summary>Takes faults out of a plan as long as what is left still leads to a finding.</summary>
internal static class FaultShrinker
{
    public static async Task<FaultOutcome> ShrinkAsync(FaultRunner runner, FaultOutcome bad)
    {
        var least = await runner.RunAsync(bad.InjectedPlan).ConfigureAwait(false);
        if (least.Findings.Count == 0)
        {
            return bad;
        }

        for (var i = 0; i < least.Plan.Rules.Count;)
        {
            var fewer = await runner.RunAsync(new([.. least.Plan.Rules.Where((_, at) => at != i)])).ConfigureAwait(false);
            if (fewer.Findings.Count > 0)
            {
                least = fewer;
            }
            else
            {
                i++;
            }
        }

        return least;
    }
}
