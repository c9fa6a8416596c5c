using System;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects;

/// <summary>Overloads, default bodies, members named like the controls of a double, and a fluent member.</summary>
[GenerateTestDouble]
public interface IMixed : IDisposable
{
    int Calls { get; }

    void Reset();

    string Fetch(int id);

    string Fetch(long id);

    Task<string> Fetch(Guid id);

    string Fetch(string? id);

    int Must(int x);

    int Twice(int x) => Must(x) * 2;

    int FourTimes(int x) => Twice(x) * 2;

    IMixed With(string option);

    int Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i, string j);

    object? Boxed(object? value);
}
