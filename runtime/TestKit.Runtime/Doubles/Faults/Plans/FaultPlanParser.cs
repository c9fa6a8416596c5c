using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace TestKit;

/// <summary>Reads the text of a plan.</summary>
internal sealed class FaultPlanParser(IReadOnlyList<Fault> known)
{
    private const string RuleShape = "a rule is \"member#calls: fault\", such as \"UpsertAsync#2-3: TimeoutException\"";
    private const string CallsShape = "calls are *, 2, 2-3, 4+ or /3 (every third)";
    private const string WhenShape = "after the calls can stand \"10% seed 42\" and \"between 5s and 10s\"";

    private static readonly Fault[] Plain = [Fault.Hang, Fault.Cancel, Fault.Twice, Fault.Stale];

    /// <summary>Whether a text can name the fault without its being given to the parser.</summary>
    public static bool Knows(Fault fault)
    {
        try
        {
            return new FaultPlanParser(FaultCatalogue.All).Parse($"*#*: {fault}") is not null;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    public FaultPlan Parse(string text)
        => new([.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Rule)]);

    private FaultRule Rule(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        if (colon < 0 || hash < 1 || hash > colon)
        {
            throw Unreadable(text, RuleShape);
        }

        var words = new Queue<string>(text[(hash + 1)..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var calls = words.TryDequeue(out var first) && CallNumbers.Parse(first) is { } parsed ? parsed : throw Unreadable(text, CallsShape);
        var faults = text[(colon + 2)..].Split('|', StringSplitOptions.TrimEntries).Select(fault => FaultOf(fault, text));
        var rule = new FaultRule(text[..hash].Trim(), calls, [.. faults]) { Chance = Chance(words, text), Window = Window(words, text) };
        return words.Count == 0 ? rule : throw Unreadable(text, WhenShape);
    }

    private static FaultChance? Chance(Queue<string> words, string rule)
    {
        if (!words.TryPeek(out var word) || !word.EndsWith('%'))
        {
            return null;
        }

        words.Dequeue();
        return decimal.TryParse(word.AsSpan(0, word.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent <= 100
            && words.TryDequeue(out var seedWord) && seedWord == "seed"
            && words.TryDequeue(out var seed) && int.TryParse(seed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? new(FaultChance.Rounded((double)(percent / 100)), number)
            : throw Unreadable(rule, WhenShape);
    }

    private static FaultWindow? Window(Queue<string> words, string rule)
    {
        if (!words.TryPeek(out var word) || word != "between")
        {
            return null;
        }

        words.Dequeue();
        return words.TryDequeue(out var from) && words.TryDequeue(out var and) && and == "and" && words.TryDequeue(out var to)
            && PlanTime.Parse(from) is { } start && PlanTime.Parse(to) is { } end && end > start
            ? new(start, end)
            : throw Unreadable(rule, WhenShape);
    }

    private Fault FaultOf(string text, string rule)
    {
        const string lost = " after effect";
        const string delay = "delay ";
        if (text.StartsWith("break after ", StringComparison.Ordinal))
        {
            return Break(text, rule);
        }

        if (text.EndsWith(lost, StringComparison.Ordinal))
        {
            return Thrown(text[..^lost.Length], rule).AfterEffect();
        }

        if (text.StartsWith(delay, StringComparison.Ordinal))
        {
            return PlanTime.Parse(text[delay.Length..]) is { } time ? Fault.Delay(time) : throw Unreadable(rule, "a delay is \"delay 50ms\", with ms, s or min");
        }

        return Array.Find(Plain, fault => fault.ToString() == text) ?? Thrown(text, rule);
    }

    private Fault Break(string text, string rule)
    {
        var words = text.Split(' ', 5);
        return words.Length == 5 && words[3] == "with" && int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var items)
            ? Fault.BreaksAfter(items, Thrown(words[4], rule))
            : throw Unreadable(rule, "a stream breaks as in \"break after 3 with IOException\"");
    }

    private Fault Thrown(string name, string rule)
        => known.FirstOrDefault(fault => fault.ToString() == name)
            ?? throw Unreadable(
                rule,
                $"no fault is called \"{name}\". Known are {string.Join<Fault>(", ", Plain)}, delay, break after, and {string.Join(", ", known)}; give faults of your own to Parse");

    private static FormatException Unreadable(string rule, string expected)
        => new($"\"{rule}\" is no rule of a fault plan: {expected}.");
}
