using System.Collections.Generic;
using System.Linq;

namespace TestKit.Conventions.Tests;

/// <summary>An agreement that each file keeps or breaks by itself.</summary>
internal abstract class FileConvention : Convention
{
    public sealed override IEnumerable<string> Violations(IReadOnlyList<SourceFile> files) => files.Where(AppliesTo).SelectMany(Violations);

    protected virtual bool AppliesTo(SourceFile file) => file.IsCSharp && !file.IsAccepted;

    protected abstract IEnumerable<string> Violations(SourceFile file);
}
