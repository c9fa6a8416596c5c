using System.Collections.Generic;
using TestKit.Generated;

namespace TestKit;

/// <summary>The set-ups of one member that answer some of its calls only. Those at the front that are used up are not asked again.</summary>
internal sealed class LimitedSetups<TArgs, TResult>
{
    private readonly List<Setup<TArgs, TResult>> _setups = [];
    private int _first;
    private bool _counting;

    public IReadOnlyList<Setup<TArgs, TResult>> All => _setups;

    public int LastNumber => _setups.Count == 0 ? 0 : _setups[^1].Number;

    public void Insert(Setup<TArgs, TResult> setup)
    {
        var place = _setups.Count;
        while (place > 0 && _setups[place - 1].Number > setup.Number)
        {
            place--;
        }

        _setups.Insert(place, setup);
        AskAgain(setup);
    }

    /// <summary>The set-up may answer again, though it was used up, or count calls from now on.</summary>
    public void AskAgain(Setup<TArgs, TResult> setup)
    {
        _first = 0;
        _counting |= setup.CountsCalls;
    }

    public void Remove(System.Predicate<Setup<TArgs, TResult>> isMeant)
    {
        _setups.RemoveAll(isMeant);
        _first = 0;
    }

    public Answer<TArgs, TResult>? AnswerTo(in TArgs args)
    {
        while (_first < _setups.Count && _setups[_first].IsSpent)
        {
            _first++;
        }

        Answer<TArgs, TResult>? answer = null;
        for (var i = _first; i < _setups.Count && (answer is null || _counting); i++)
        {
            if (answer is null)
            {
                answer = _setups[i].AnswerTo(in args);
            }
            else
            {
                _setups[i].Passes(in args);
            }
        }

        return answer;
    }
}
