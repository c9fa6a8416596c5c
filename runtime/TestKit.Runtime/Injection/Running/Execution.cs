using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks;
using TestKit.Injection.Planning;

namespace TestKit.Injection;

/// <summary>Runs what a plan has in it, in listing order, and the test after it.</summary>
internal sealed class Execution(Plan<Type> plan, RunningTest test, Type[] needs, string file)
{
    private readonly ChainReport? _report = IsReported(plan.Selection) ? new(plan, needs) : null;
    private List<ChainItem<Type>>? _built;

    /// <summary>Runs everything, and the test with the values that it takes.</summary>
    public Task RunAsync(Func<Arguments, Task> body)
    {
        var level = plan.Selection.Level;
        foreach (var remark in plan.Remarks)
        {
            test.Lines.Write(remark.Text);
        }

        return FromAsync(0, new(level, new object?[level.Items.Length][], []), body);
    }

    /// <summary>Runs the items from a position on as a segment of its own.</summary>
    private async Task FromAsync(int position, Frame frame, Func<Arguments, Task> body)
    {
        var segment = test.Begin();
        test.Failed = false;
        try
        {
            await ItemsAsync(position, frame, body).ConfigureAwait(false);
        }
        catch (EndOfChain end)
        {
            test.Failed = true;
            test.EndedBy = end.Error;
            ExceptionDispatchInfo.Throw(end.Error);
        }
        catch (Exception e)
        {
            test.Failed = !TestHost.Current.IsSkip(e);
            throw;
        }
        finally
        {
            await Cleanup.RunAsync(test, segment).ConfigureAwait(false);
            test.End(segment);
        }
    }

    private async ValueTask ItemsAsync(int position, Frame frame, Func<Arguments, Task> body)
    {
        for (var i = position; i < frame.Level.Items.Length; i++)
        {
            var planned = frame.Level.Items[i];
            if (!planned.IsIn)
            {
                continue;
            }

            if (planned.Item.Kind == ItemKind.Around)
            {
                await AroundAsync(planned, frame, body).ConfigureAwait(false);
                return;
            }

            frame.Values[i] = await MakeAsync(planned, frame).ConfigureAwait(false);
        }

        await body(new(Inputs(plan.Selection.Goals, frame))).ConfigureAwait(false);
    }

    private async Task AroundAsync(PlannedItem<Type> planned, Frame frame, Func<Arguments, Task> body)
    {
        var (runs, isRunning) = (0, false);
        await ((RunItem)planned.Item).Around!(RestAsync, new(Inputs(planned.Sources, frame))).ConfigureAwait(false);
        if (runs == 0)
        {
            test.Lines.Write($"{planned.Item.Label} did not call next: what comes after it, and the test, did not run");
        }

        async Task RestAsync(object?[] outputs)
        {
            if (isRunning)
            {
                throw InvalidChainException.ForNextAtTheSameTime(planned.Item.Label);
            }

            (runs, isRunning) = (runs + 1, true);
            try
            {
                var values = frame.Values.ToArray();
                values[planned.Position] = outputs;
                await FromAsync(planned.Position + 1, frame with { Values = values }, body).ConfigureAwait(false);
            }
            finally
            {
                isRunning = false;
            }
        }
    }

    private async ValueTask<object?[]> MakeAsync(PlannedItem<Type> planned, Frame frame)
    {
        var started = _report is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            var outputs = planned.Item.Lifetime == Lifetime.Test
                ? await MakeForTestAsync(planned, frame).ConfigureAwait(false)
                : await ScopeOf(planned.Item).GetAsync(KeyOf(planned, frame), (RunItem)planned.Item, new(Inputs(planned.Sources, frame))).ConfigureAwait(false);
            _report?.Made(planned, Stopwatch.GetElapsedTime(started));
            (_built ??= []).Add(planned.Item);
            return outputs;
        }
        catch (Exception e)
        {
            var before = _built is null ? "nothing was built before it" : $"built before it: {string.Join(", ", _built.Select(each => each.Label))}";
            test.Lines.Write($"{planned.Item.Label} ended the test with {(e as EndOfChain)?.Error.GetType().Name ?? e.GetType().Name}; {before}");
            throw;
        }
    }

    private async ValueTask<object?[]> MakeForTestAsync(PlannedItem<Type> planned, Frame frame)
    {
        var inputs = Inputs(planned.Sources, frame);
        if (planned.Inner is { } inner)
        {
            inputs = await MakeExtraAsync(inner, inputs).ConfigureAwait(false);
        }

        var outputs = await ((RunItem)planned.Item).Make(new(inputs)).ConfigureAwait(false);
        if (planned.Item.Kind == ItemKind.Provide)
        {
            Own(outputs, planned.Item, inputs);
        }

        return outputs;
    }

    /// <summary>What an item gave is disposed, except for what it was given itself.</summary>
    private void Own(object?[] outputs, ChainItem<Type> maker, object?[] inputs)
    {
        foreach (var made in outputs)
        {
            if (made is IDisposable or IAsyncDisposable && !inputs.Contains(made, ReferenceEqualityComparer.Instance) && test.Owns(made))
            {
                test.Segment!.Add(new(maker, made));
            }
        }
    }

    /// <summary>The one value of an extra, made with its own items.</summary>
    private async ValueTask<object?[]> MakeExtraAsync(Selection<Type> inner, object?[] outer)
    {
        var frame = new Frame(inner.Level, new object?[inner.Level.Items.Length][], outer);
        foreach (var planned in inner.Level.Items.Where(each => each.IsIn))
        {
            frame.Values[planned.Position] = await MakeAsync(planned, frame).ConfigureAwait(false);
        }

        return Inputs(inner.Goals, frame);
    }

    private object?[] Inputs(IReadOnlyList<Source> sources, Frame frame)
    {
        if (sources.Count == 0)
        {
            return [];
        }

        var values = new object?[sources.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var source = sources[i];
            values[i] = source.Kind switch
            {
                SourceKind.Item => frame.Values[source.Index][source.Output],
                SourceKind.Outer => frame.Outer[source.Index],
                _ => BuiltIns.ValueOf(source.Index, test, _report),
            };
        }

        return values;
    }

    private SharedScope ScopeOf(ChainItem<Type> item) => item.Lifetime == Lifetime.Session ? SharedScope.Session : test.Settings.ClassScope ?? SharedScope.OfFile(file);

    private static bool IsReported(Selection<Type> selection)
        => selection.Goals.Exists(BuiltIns.IsReport) || Array.Exists(selection.Level.Items, each => each.IsIn && Array.Exists(each.Sources, BuiltIns.IsReport));

    private static SharedKey KeyOf(PlannedItem<Type> planned, Frame frame)
        => new(
            ((RunItem)planned.Item).Identity,
            [.. planned.Sources.Select(source => source.Kind == SourceKind.Item ? KeyOf(frame.Level.Items[source.Index], frame) : new SharedKey(frame.Level.BuiltIns[source.Index].Type, []))]);

    private sealed record Frame(PlanLevel<Type> Level, object?[][] Values, object?[] Outer);
}
