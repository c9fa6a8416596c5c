using System;

namespace TestKit.Data;

/// <summary>A value that is being read in parts, until its reader moves on.</summary>
internal interface IOpenValue : IDisposable
{
    bool IsDisposed { get; }
}
