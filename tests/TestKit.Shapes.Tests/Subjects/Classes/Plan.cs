using System;

namespace TestKit.Shapes.Tests.Subjects.Classes;

/// <summary>A class of C# 14 whose constructor calls what can be overridden.</summary>
[GenerateTestDouble]
public abstract partial class Plan
{
    protected partial Plan(string name);

    protected partial Plan(string name)
    {
        Started = $"{name} {Title} {Step(1)}";
        Changed += () => { };
    }

    public string Started { get; }

    public virtual string Title { get => field ?? "none"; set => field = value.Trim(); }

    public virtual partial int Limit { get; set; }

    public virtual partial int Limit { get => field; set => field = Math.Abs(value); }

    public abstract event Action Changed;

    public abstract int Step(int x);

    public virtual object Describe(dynamic what) => $"described {what}";
}
