using System;
using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

/// <summary>
/// The set-ups of one member that answer: limited ones in the order in which they were made, then the others, the latest first.
/// Each links to the one before it, so that there is no array to grow. Used under the double's lock.
/// </summary>
internal struct SetupStack<TArgs, TResult>
{
    private Setup<TArgs, TResult>? _latest;
    private LimitedSetups<TArgs, TResult>? _limited;

    public void Add(Setup<TArgs, TResult> setup)
    {
        setup.Number = Math.Max(_latest?.Number ?? 0, _limited?.LastNumber ?? 0) + 1;
        if (setup.IsLimited)
        {
            (_limited ??= new()).Insert(setup);
        }
        else
        {
            setup.Earlier = _latest;
            _latest = setup;
        }
    }

    /// <summary>A set-up was limited, or limited otherwise, after it was made. One that was taken back stays away.</summary>
    public void Limit(Setup<TArgs, TResult> setup)
    {
        if (Unlink(setup))
        {
            (_limited ??= new()).Insert(setup);
        }
        else
        {
            _limited?.AskAgain(setup);
        }
    }

    /// <summary>The answer to a call; null where no set-up has one.</summary>
    public readonly Answer<TArgs, TResult>? AnswerTo(in TArgs args)
    {
        var answer = _limited?.AnswerTo(in args);
        for (var setup = _latest; answer is null && setup is not null; setup = setup.Earlier)
        {
            answer = setup.AnswerTo(in args);
        }

        return answer;
    }

    public void Remove(System.Predicate<Setup<TArgs, TResult>> isMeant)
    {
        _limited?.Remove(isMeant);
        Setup<TArgs, TResult>? later = null;
        for (var setup = _latest; setup is not null; setup = setup.Earlier)
        {
            if (!isMeant(setup))
            {
                later = setup;
            }
            else
            {
                LinkPast(setup, later);
            }
        }
    }

    /// <summary>All, in the order in which they were made.</summary>
    public readonly List<Setup<TArgs, TResult>> ToList()
    {
        List<Setup<TArgs, TResult>> setups = [.. _limited?.All ?? []];
        for (var setup = _latest; setup is not null; setup = setup.Earlier)
        {
            setups.Add(setup);
        }

        setups.Sort(static (left, right) => left.Number.CompareTo(right.Number));
        return setups;
    }

    private bool Unlink(Setup<TArgs, TResult> setup)
    {
        Setup<TArgs, TResult>? later = null;
        for (var other = _latest; other is not null; other = other.Earlier)
        {
            if (other == setup)
            {
                LinkPast(setup, later);
                return true;
            }

            later = other;
        }

        return false;
    }

    private void LinkPast(Setup<TArgs, TResult> setup, Setup<TArgs, TResult>? later)
    {
        if (later is null)
        {
            _latest = setup.Earlier;
        }
        else
        {
            later.Earlier = setup.Earlier;
        }
    }
}
