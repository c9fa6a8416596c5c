using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace TestKit.Corpus.Tests.Driving;

/// <summary>Calls every member of every double of an assembly: loose, strict, and set up to fail.</summary>
internal sealed class Drive
{
    private readonly List<string> _problems = [];
    private int _doubles;
    private int _members;
    private int _open;

    /// <summary>What does not behave as a double promises.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>How much was called.</summary>
    public string Text => $"{_doubles} doubles driven, {_members} members called, {_open} left out because no type fits their constraints";

    /// <summary>Emits, loads and calls the doubles.</summary>
    public static Drive Of(Compilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        var drive = new Drive();
        if (!emitted.Success)
        {
            drive._problems.AddRange(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(diagnostic => diagnostic.ToString()));
            return drive;
        }

        image.Position = 0;
        var context = new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true);
        try
        {
            drive.Call(context.LoadFromStream(image).GetTypes().Where(IsOfInterface));
        }
        finally
        {
            context.Unload();
        }

        return drive;
    }

    /// <summary>The double of a class or a delegate is neither itself, and static members have an object of their own.</summary>
    private static bool IsOfInterface(Type type)
        => typeof(ITestDouble).IsAssignableFrom(type)
            && type.GetInterfaces().Length > 1
            && type.GetConstructor([typeof(MockBehavior), typeof(bool)]) is not null;

    private void Call(IEnumerable<Type> doubles)
    {
        foreach (var type in doubles)
        {
            if (TypeClosing.Close(type) is { } closed)
            {
                _doubles++;
                Try(closed, () => Call(closed));
            }
            else
            {
                _open++;
            }
        }
    }

    private void Call(Type type)
    {
        var slots = Slot.Of(type).ToList();
        _open += slots.Count(slot => slot is null);
        foreach (var slot in slots.OfType<Slot>())
        {
            _members++;
            CallLoose(slot, type);
            CallStrict(slot, type);
        }

        CallFailing([.. slots.OfType<Slot>()], type, allCalled: !slots.Contains(null));
    }

    private void CallLoose(Slot slot, Type type)
    {
        var loose = New(type, MockBehavior.Loose);
        var failure = Result.FailureOf(slot.Method, loose, out var result);
        if (!slot.HasBody)
        {
            Note(slot, "loose", failure?.ToString() ?? Result.ProblemOf(slot.Method, result));
        }

        var calls = TestDouble.For(loose).Calls();
        var isThere = calls.Any(call => call.MemberName.StartsWith(slot.Name, StringComparison.Ordinal));
        Note(slot, "loose", isThere == slot.IsOfEvent ? $"the journal has {calls.Count} calls: {calls}" : null);
    }

    private void CallStrict(Slot slot, Type type)
    {
        var failure = Result.FailureOf(slot.Method, New(type, MockBehavior.Strict), out _);
        var isRefused = failure is not null && Result.Unwrap(failure) is UnexpectedCallException refusal && refusal.Message.Contains(slot.Name, StringComparison.Ordinal);
        if (!slot.HasBody && !slot.MayLoseFailures)
        {
            Note(slot, "strict", isRefused == slot.IsOfEvent ? $"gives {failure?.ToString() ?? "a result"}" : null);
        }
    }

    private void CallFailing(IReadOnlyList<Slot> slots, Type type, bool allCalled)
    {
        var failing = New(type, MockBehavior.Loose);
        var expected = new InvalidOperationException("set up");
        var selectors = Selectors.Of(failing).ToList();
        foreach (var selector in selectors)
        {
            Selectors.Throws(selector, expected);
        }

        foreach (var slot in slots)
        {
            var failure = Result.FailureOf(slot.Method, failing, out _);
            var isSetUp = failure is not null && ReferenceEquals(Result.Unwrap(failure), expected);
            Note(slot, "set up", isSetUp == slot.IsOfEvent && !slot.MayLoseFailures ? $"gives {failure?.ToString() ?? "a result"}" : null);
        }

        Try(type, () =>
        {
            selectors.ForEach(selector => Selectors.AssertCalled(selector, allCalled));
            TestDouble.For(failing).AssertNoOtherCalls();
        });
    }

    private void Try(Type type, Action action)
    {
        try
        {
            action();
        }
#pragma warning disable CA1031 // Whatever it is, it is a problem.
        catch (Exception e)
#pragma warning restore CA1031
        {
            _problems.Add($"{type}: {Result.Unwrap(e)}");
        }
    }

    private static object New(Type type, MockBehavior behavior) => Activator.CreateInstance(type, behavior, true)!;

    private void Note(Slot slot, string how, string? problem)
    {
        if (problem is not null)
        {
            _problems.Add($"{slot} {how}: {problem}");
        }
    }
}
