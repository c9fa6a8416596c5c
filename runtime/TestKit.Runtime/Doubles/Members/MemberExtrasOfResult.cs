using System;
using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

internal sealed class MemberExtras<TArgs, TResult> : MemberExtras
{
    /// <summary>Runs the body that a class gives the member.</summary>
    public Answer<TArgs, TResult>? Base { get; set; }

    /// <summary>Copies arguments that could change after the call.</summary>
    public Func<TArgs, TArgs>? Snapshot { get; set; }

    public IResultTape<TResult>? Results { get; set; }

    /// <summary>Set-ups of what happens around the answer.</summary>
    public Setup<TArgs, TResult>[] Interceptions { get; set; } = [];

    /// <summary>The calls that <c>AssertNoOtherCalls</c> leaves out.</summary>
    public List<ArgumentMatcher<TArgs>?>? Ignored { get; set; }
}
