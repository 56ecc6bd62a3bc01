using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using UmbracoKi.Embedded.Backoffice.Management.Answers;
using UmbracoKi.Embedded.Backoffice.Management.Documents;
using UmbracoKi.Embedded.Backoffice.Management.Problems;
using UmbracoKi.Embedded.Backoffice.Management.Requests;
using UmbracoKi.Embedded.Backoffice.Management.Security;

namespace UmbracoKi.Embedded.Backoffice.Management.Domains;

/// <summary>Host names of a document and its languages.</summary>
internal sealed class DomainResource : IManagementResource
{
    public void Map(RouteGroupBuilder api)
    {
        var domains = api.MapGroup("document/{id:guid}/domains").WithTags("Document").RequireSection(Constants.Applications.Content);
        domains.MapGet("", ReadAsync);
        domains.MapPut("", UpdateAsync);
    }

    private static async Task<Answer<DocumentDomains>> ReadAsync(
        Guid id, IDomainService domains, IContentEditingService editing, DocumentAccess access, Editor editor)
    {
        if (!await access.MaySeeAsync(editor, id))
        {
            return Answer.Forbidden;
        }

        if (await editing.GetAsync(id) is null)
        {
            return DomainOperationStatus.ContentNotFound.AsProblem();
        }

        var assigned = (await domains.GetAssignedDomainsAsync(id, includeWildcards: true)).OrderBy(domain => domain.SortOrder).ToList();
        return new DocumentDomains
        {
            DefaultIsoCode = assigned.FirstOrDefault(domain => domain.IsWildcard)?.LanguageIsoCode,
            Domains = [.. assigned.Where(domain => !domain.IsWildcard).Select(domain => new DocumentDomain(domain.DomainName, domain.LanguageIsoCode ?? string.Empty))],
        };
    }

    private static async Task<Answer> UpdateAsync(
        Guid id, Body<DocumentDomains> updateModel, IDomainService domains, IContentService contents, DocumentAccess access, Editor editor)
    {
        DocumentDomains request = updateModel;
        if (!await access.AllowsAsync(editor, id, ActionAssignDomain.ActionLetter))
        {
            return Answer.Forbidden;
        }

        var updated = await domains.UpdateDomainsAsync(id, new DomainsUpdateModel
        {
            DefaultIsoCode = request.DefaultIsoCode,
            Domains = [.. request.Domains.Select(domain => new DomainModel { DomainName = domain.DomainName, IsoCode = domain.IsoCode })],
        });
        return updated.Success ? Answer.Done
            : updated.Status != DomainOperationStatus.ConflictingDomainName ? updated.Status.AsProblem()
            : updated.Status.AsProblem() with
            {
                Extensions = new Dictionary<string, object?>
                {
                    ["conflictingDomainNames"] = (updated.Result.ConflictingDomains ?? []).Select(domain => new
                    {
                        domainName = domain.DomainName,
                        content = ReferenceById.Of(contents.GetById(domain.RootContentId ?? 0)?.Key),
                    }).ToArray(),
                },
            };
    }

    private sealed record DocumentDomains
    {
        /// <summary>The language where no host name says another; null to inherit.</summary>
        public string? DefaultIsoCode { get; init; }

        public DocumentDomain[] Domains { get; init; } = [];
    }

    private sealed record DocumentDomain(string DomainName, string IsoCode);
}
