using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace TestKit.Shapes.Tests.Subjects.Statics;

[GenerateTestDouble]
public interface IFormat : IBaseFormat
{
    static readonly List<Action> Heard = [];

    static readonly Dictionary<string, int> Kept = [];

    static abstract string Version { get; }

    static virtual int Depth { get => Kept.GetValueOrDefault("depth", 3); set => Kept["depth"] = value; }

    static virtual event Action Changed { add => Heard.Add(value); remove => Heard.Remove(value); }

    static string IBaseFormat.Kind => "format";

    static new virtual int Rank(string text) => 100 + text.Length;

    static virtual T Make<T>(T seed)
        where T : new() => seed ?? new T();

    static virtual bool TryRead(string text, out int value) => int.TryParse(text, out value);

    static virtual void Move(ref int place) => place++;

    static virtual ref readonly int Same(in int value) => ref value;

    static virtual int Sum(ReadOnlySpan<int> values) => values.Length == 0 ? 0 : values[0] + values[^1];

    static virtual async Task<string> ReadAsync(string text)
    {
        await Task.Yield();
        return text == "" ? throw new FormatException("nothing there") : text + "!";
    }

    [Obsolete("old", error: true)]
    static virtual int Old(int value) => value + 1;

    string Name { get; }

    int this[int place] { get; }

    string Shown() => Name + "?";
}
