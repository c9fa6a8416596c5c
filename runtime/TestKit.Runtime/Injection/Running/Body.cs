using System;
using System.Threading.Tasks;

namespace TestKit.Injection;

/// <summary>The test: what it takes and how it is called.</summary>
internal sealed record Body<TResult>(Type[] Needs, Func<Arguments, Task<TResult>> Call);
