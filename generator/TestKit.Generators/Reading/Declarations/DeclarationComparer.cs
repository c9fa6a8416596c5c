using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TestKit.Generators.Reading.Declarations;

/// <summary>Compares compilations by all that symbols are made of: options, references and files without what stands in bodies.</summary>
internal static class DeclarationComparer
{
    /// <summary>Whether all but the files is the same.</summary>
    public static bool AreAlike(Compilation one, Compilation other)
        => one.AssemblyName == other.AssemblyName
            && one.Options.Equals(other.Options)
            && AreSame(one.ExternalReferences, other.ExternalReferences, AreSame);

    public static bool AreSame(SyntaxTree one, SyntaxTree other)
        => one == other || (one.FilePath == other.FilePath && one.Options.Equals(other.Options) && DeclareTheSame(one.GetRoot(), other.GetRoot()));

    private static bool DeclareTheSame(SyntaxNode one, SyntaxNode other)
    {
        try
        {
            return DeclarationSyntaxComparer.AreSame(one, other);
        }
        catch (InsufficientExecutionStackException)
        {
            return false;
        }
    }

    private static bool AreSame<T>(IEnumerable<T> some, IEnumerable<T> others, Func<T, T, bool> areSame)
        => some.Count() == others.Count() && some.Zip(others, areSame).All(same => same);

    private static bool AreSame(MetadataReference one, MetadataReference other)
        => one.Equals(other)
            || (one is CompilationReference { Compilation: CSharpCompilation project }
                && other is CompilationReference { Compilation: CSharpCompilation otherProject }
                && one.Properties.Equals(other.Properties)
                && AreAlike(project, otherProject)
                && AreSame(project.SyntaxTrees, otherProject.SyntaxTrees, AreSame));
}
