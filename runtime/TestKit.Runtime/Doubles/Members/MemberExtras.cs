using System.Threading.Tasks;
using TestKit.Generated;

namespace TestKit;

/// <summary>What few members have; made when the first of it is needed, so that a plain member has one field for all of it.</summary>
internal abstract class MemberExtras
{
    /// <summary>Completes when a call ends; null while nobody waits.</summary>
    public TaskCompletionSource? NextEnd;

    /// <summary>What it knows of the generic method it belongs to; null for every other member.</summary>
    public IGenericInstance? Instance { get; set; }

    /// <summary>Calls that a bounded journal has let go.</summary>
    public int Dropped { get; set; }
}
