using System.Globalization;

namespace TestKit;

/// <summary>A call at which something can go wrong: the calls of all doubles of a session are numbered as they start.</summary>
public sealed class FaultPoint
{
    private readonly CallRecord? _record;

    internal FaultPoint(int index, string testDouble, string member, int number, CallRecord? record = null)
    {
        Index = index;
        DoubleName = testDouble;
        Member = member;
        Number = number;
        _record = record;
    }

    /// <summary>The call's place among all calls of the session, counted from 1.</summary>
    public int Index { get; }

    /// <summary>The double's type, with a number in parentheses where the session has several of it: <c>MockStore(2)</c>.</summary>
    public string DoubleName { get; }

    /// <summary>The member's name; a setter's ends with <c>=</c>.</summary>
    public string Member { get; }

    /// <summary>Which call of this member it is, counted from 1.</summary>
    public int Number { get; }

    /// <summary>The call with its arguments, where the double records; otherwise its name.</summary>
    public string Call => _record is null ? Member : CallFormatter.Invocation(_record);

    /// <summary>The call as a plan names it: <c>MockStore.GetAsync#2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{DoubleName}.{Member}#{Number}");
}
