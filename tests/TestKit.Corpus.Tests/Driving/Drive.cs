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
    private int _unmade;

    /// <summary>What does not behave as a double promises.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>How much was called.</summary>
    public string Text
        => $"{_doubles} doubles driven, {_members} members called, {_open} left out because no type fits their constraints"
            + (_unmade == 0 ? "" : $", {_unmade} because their class refuses every sample argument");

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
            drive.Call(context.LoadFromStream(image).GetTypes().Where(Subject.IsDouble));
        }
        finally
        {
            context.Unload();
        }

        return drive;
    }

    private void Call(IEnumerable<Type> doubles)
    {
        foreach (var type in doubles)
        {
            if (TypeClosing.Close(type) is not { } closed)
            {
                _open++;
            }
            else
            {
                Try(closed, () => Call(closed));
            }
        }
    }

    private void Call(Type type)
    {
        if (Subject.Of(type) is not { } subject)
        {
            _unmade++;
            return;
        }

        _doubles++;
        var slots = subject.Slots.ToList();
        _open += slots.Count(slot => slot is null);
        foreach (var slot in slots.OfType<Slot>())
        {
            _members++;
            CallLoose(slot, subject);
            CallStrict(slot, subject);
        }

        CallFailing([.. slots.OfType<Slot>()], subject, allCalled: !slots.Contains(null));
    }

    private void CallLoose(Slot slot, Subject subject)
    {
        var loose = subject.New(MockBehavior.Loose);
        var failure = Result.FailureOf(slot.Method, subject.ObjectOf(loose), out var result);
        if (!slot.HasBody)
        {
            Note(slot, "loose", failure?.ToString() ?? Result.ProblemOf(slot.Method, result));
        }

        var calls = TestDouble.For(loose).Calls();
        var isThere = calls.Any(call => call.MemberName.StartsWith(slot.Name, StringComparison.Ordinal));
        Note(slot, "loose", isThere == slot.IsOfEvent ? $"the journal has {calls.Count} calls: {calls}" : null);
    }

    private void CallStrict(Slot slot, Subject subject)
    {
        var strict = subject.New(MockBehavior.Strict);
        object? instance = null;
        var failure = Result.FailureOf(() => MemberCall.Make(slot.Method, instance = subject.ObjectOf(strict)), out _);
        var isRefused = failure is not null && Result.Unwrap(failure) is UnexpectedCallException refusal && refusal.Message.Contains(slot.Name, StringComparison.Ordinal);
        var isRefusedByConstructor = instance is null && failure is not null && Result.Unwrap(failure) is UnexpectedCallException;
        if (!slot.HasBody && !slot.MayLoseFailures && !isRefusedByConstructor)
        {
            Note(slot, "strict", isRefused == slot.IsOfEvent ? $"gives {failure?.ToString() ?? "a result"}" : null);
        }
    }

    private void CallFailing(IReadOnlyList<Slot> slots, Subject subject, bool allCalled)
    {
        var failing = subject.New(MockBehavior.Loose);
        var instance = subject.ObjectOf(failing);
        var expected = new InvalidOperationException("set up");
        var selectors = Selectors.Of(failing).ToList();
        foreach (var selector in selectors)
        {
            Selectors.Throws(selector, expected);
        }

        foreach (var slot in slots)
        {
            var failure = Result.FailureOf(slot.Method, instance, out _);
            var isSetUp = failure is not null && ReferenceEquals(Result.Unwrap(failure), expected);
            Note(slot, "set up", isSetUp == slot.IsOfEvent && !slot.MayLoseFailures ? $"gives {failure?.ToString() ?? "a result"}" : null);
        }

        Try(subject.Type, () =>
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

    private void Note(Slot slot, string how, string? problem)
    {
        if (problem is not null)
        {
            _problems.Add($"{slot} {how}: {problem}");
        }
    }
}
