using System;

namespace TestKit.Injection;

/// <summary>Marks a method that runs its test with chains that it is given: <c>=> TestRun.RunAsync([Standard, extra], test)</c>. The compiler checks the whole chain at each of its callers.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChainRunnerAttribute : Attribute;
